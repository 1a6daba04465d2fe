package gangmu.explain;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Actual;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private static final Plan PLAN = SamplePlans.bare();
    private static final Kpi KPI = SamplePlans.kpi(PLAN, "4.1");

    private final List<Actual> figures = new ArrayList<>();

    /** Figures of the KPI's items for ROC years, each with this source. */
    private SourceWordsTest with(String source, int item, int... rocYears) {
        for (int rocYear : rocYears) {
            add(item, Period.of(RocYears.year(rocYear)), source, false);
        }
        return this;
    }

    private void add(int item, Period period, String source, boolean invented) {
        Item of = PLAN.items(KPI.id()).get(item);
        figures.add(new Actual(of.id(), KPI.id(), period, BigDecimal.ONE, source, invented, "王小明", Instant.EPOCH));
    }

    private String words(Language language) {
        return SourceWords.of(PLAN, figures, Texts.of(language));
    }

    @Test
    void one_source_of_all_is_named_once() {
        assertThat(with("月報", 0, 108, 109).with("月報", 1, 108, 109).words(Language.ZH_TW))
                .isEqualTo("月報");
    }

    @Test
    void several_sources_name_the_items_they_are_the_sources_of() {
        with("月報", 0, 108, 109).with("會議紀錄", 1, 108, 109).with("月報", 2, 108, 109);
        assertThat(words(Language.ZH_TW)).isEqualTo("月報（參與或辦理國際會議及活動項數、人道援助、國際關懷與救助案件數）；會議紀錄（培訓國際事務人才人數）");
        assertThat(words(Language.EN)).isEqualTo("月報 (參與或辦理國際會議及活動項數, 人道援助、國際關懷與救助案件數); 會議紀錄 (培訓國際事務人才人數)");
    }

    @Test
    void sources_that_differ_by_year_name_the_years_alone() {
        with("月報", 0, 106, 107, 108)
                .with("月報", 1, 106, 107, 108)
                .with("年報", 0, 109)
                .with("年報", 1, 109);
        assertThat(words(Language.ZH_TW)).isEqualTo("月報（106 年度至 108 年度）；年報（109 年度）");
    }

    @Test
    void an_item_with_several_sources_has_its_periods_named() {
        with("月報", 0, 108).with("年報", 0, 109).with("月報", 1, 108, 109);
        assertThat(words(Language.ZH_TW)).isEqualTo("月報（參與或辦理國際會議及活動項數 108 年度、培訓國際事務人才人數）；年報（參與或辦理國際會議及活動項數 109 年度）");
    }

    @Test
    void figures_without_a_source_and_invented_ones_are_told_apart() {
        with("月報", 0, 109).with("", 1, 109);
        add(2, Period.of(RocYears.year(109)), "月報", true);
        assertThat(words(Language.ZH_TW)).isEqualTo("月報（參與或辦理國際會議及活動項數）；未填來源（培訓國際事務人才人數）；示範用虛構數字（人道援助、國際關懷與救助案件數）");
    }

    @Test
    void where_no_source_is_known_nothing_is_said() {
        assertThat(words(Language.ZH_TW)).isEmpty();
        assertThat(with("", 0, 109).words(Language.ZH_TW)).isEmpty();
    }
}
