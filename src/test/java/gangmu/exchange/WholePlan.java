package gangmu.exchange;

import gangmu.model.Change;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Entered;
import gangmu.model.Plan;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A plan file in which every field of every kind of element says something, laid out as it is written. */
public final class WholePlan {
    static final Entered NOW = new Entered("讀檔者", Instant.parse("2026-01-02T03:04:05Z"));

    static final String TEXT = """
            {
              "format": "gangmu-plan",
              "version": 1,
              "title": "計畫",
              "agency": "機關",
              "firstYear": "2017",
              "lastYear": "2020",
              "cap": "120",
              "lightRules": [
                { "comparison": "MORE_THAN", "percent": "99.5", "light": "GREEN" },
                { "comparison": "AT_MOST", "percent": "99.5", "light": "RED" }
              ],
              "silenced": ["NAME_AND_UNIT"],
              "accepted": [
                { "rule": "PERIOD_MISSES_TARGETS", "node": "project 1", "other": "kpi 1.1", "fact": "2020", "reason": "展延案已核定", "by": "王小明", "at": "2021-01-02T03:04:05Z" }
              ],
              "filters": [
                { "name": "主任關注", "section": "section 1", "goal": "goal 1", "category": "公共建設", "running": "2018", "targeted": "2020", "light": "RED", "text": "計畫" },
                { "name": "全部" },
                { "name": "未填類別", "category": "" }
              ],
              "sections": [
                {
                  "title": "綱要",
                  "goals": [
                    {
                      "title": "目標",
                      "numbered": false,
                      "weight": "60",
                      "measures": [
                        { "title": "要項一" },
                        { "title": "要項二", "numbered": false }
                      ],
                      "kpis": [
                        {
                          "key": "1.1",
                          "name": "指標",
                          "unit": "%",
                          "direction": "BAND",
                          "evaluationSystem": 2,
                          "evaluationMethod": "統計數據",
                          "standard": "標準\\n「第二行」",
                          "weight": "12.5",
                          "measure": { "method": "FORMULA", "span": "QUARTER", "rate": "2.5", "decimals": 1, "baseYear": "2016", "formula": "[乙 項] ÷ 丙 × 100" },
                          "items": [
                            { "name": "甲", "gathering": "SUM", "role": "PART", "formula": "[乙 項] + 丙" },
                            {
                              "name": "乙 項",
                              "unit": "件",
                              "gathering": "LATEST",
                              "role": "PART",
                              "weight": "40",
                              "actuals": [
                                { "period": "2016-Q4", "value": "-0.5", "by": "", "at": "2017-01-05T00:00:00Z" },
                                { "period": "2018-Q3", "value": "12", "source": "月報", "invented": true, "by": "王小明", "at": "2018-10-02T01:02:03.000000004Z" }
                              ]
                            },
                            { "name": "丙", "gathering": "AVERAGE", "role": "BASE" }
                          ],
                          "criteria": [
                            { "item": "丙", "comparison": "LESS_THAN", "threshold": "300" },
                            {
                              "item": "甲",
                              "comparison": "MORE_THAN",
                              "threshold": "1",
                              "condition": { "item": "丙", "comparison": "EQUAL", "threshold": "3" }
                            }
                          ],
                          "targets": [
                            { "year": "2019", "value": "10" },
                            { "year": "2020", "value": "90", "upper": "110" }
                          ],
                          "adjustments": [
                            {
                              "year": "2020",
                              "before": { "value": "95", "upper": "120", "direction": "BAND" },
                              "after": { "direction": "BAND" },
                              "easier": false,
                              "reason": "業務移撥",
                              "by": "王小明",
                              "at": "2020-01-05T00:00:00Z"
                            },
                            {
                              "year": "2020",
                              "before": { "direction": "BAND" },
                              "after": { "value": "90", "upper": "110", "direction": "BAND" },
                              "easier": true,
                              "reason": "恢復",
                              "by": "",
                              "at": "2020-01-05T00:00:00Z"
                            }
                          ],
                          "reviews": [
                            { "year": "2019", "stage": "SELF_REVIEW", "light": "GREEN", "by": "", "at": "2020-01-06T00:00:00Z" },
                            {
                              "year": "2019",
                              "stage": "SECOND_REVIEW",
                              "light": "YELLOW",
                              "reason": "資料未附佐證",
                              "judged": { "light": "RED", "value": "8", "target": "10", "upper": "12", "attainment": "80" },
                              "by": "李審核",
                              "at": "2020-02-05T00:00:00.500Z"
                            }
                          ],
                          "closed": [
                            {
                              "year": "2019",
                              "judged": { "light": "RED", "value": "8", "target": "10", "upper": "12", "attainment": "80" },
                              "by": "王小明",
                              "at": "2020-01-05T00:00:00Z"
                            }
                          ]
                        },
                        { "key": "1.2", "name": "指標", "direction": "YES_NO" }
                      ]
                    }
                  ],
                  "projects": [
                    {
                      "name": "項目",
                      "firstYear": "2016",
                      "lastYear": "2021",
                      "category": "其它",
                      "kpis": ["1.2", "2.1"]
                    }
                  ]
                },
                {
                  "title": "綱要",
                  "goals": [
                    {
                      "title": "目標",
                      "kpis": [
                        { "key": "2.1", "name": "指標", "direction": "CEILING" }
                      ]
                    }
                  ]
                }
              ]
            }
            """;

    private WholePlan() {}

    /** The plan that the file holds. */
    public static Plan plan() {
        return read(TEXT);
    }

    static Plan read(String text) {
        return read(text, NOW);
    }

    static Plan read(String text, Entered entered) {
        Change change = PlanFile.read(new JsonPlace(JsonMapper.shared().readTree(text), ""), entered);
        List<Element> elements = change.edits().stream().map(Edit::element).toList();
        return Plan.of(elements);
    }
}
