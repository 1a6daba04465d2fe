package gangmu.explain;

import gangmu.model.Actual;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where figures of a KPI come from, in few words: one source of all is named once, several with what each is the source
 * of.
 */
public record SourceWords(Plan plan, List<Actual> figures, Texts texts) {

    /** E.g. 月報, or 月報（簽訂件數）；會議紀錄（互訪次數 106 年度、107 年度）; empty where no source is known. */
    public static String of(Plan plan, List<Actual> figures, Texts texts) {
        return new SourceWords(plan, figures, texts).words();
    }

    private String words() {
        Map<String, List<Actual>> bySource =
                figures.stream().collect(Collectors.groupingBy(this::source, LinkedHashMap::new, Collectors.toList()));
        String unknown = texts.get("source.unknown");
        if (bySource.size() > 1) {
            boolean byPeriod = bySource.values().stream().allMatch(this::hasAllOfItsPeriods);
            return bySource.entrySet().stream()
                    .map(each -> texts.get("source.of", each.getKey(), what(each.getValue(), byPeriod)))
                    .collect(Collectors.joining(texts.get("list.semicolon")));
        }
        return bySource.keySet().stream()
                .filter(only -> !only.equals(unknown))
                .findFirst()
                .orElse("");
    }

    private String source(Actual figure) {
        return figure.invented()
                ? texts.get("input.invented")
                : figure.source().isEmpty() ? texts.get("source.unknown") : figure.source();
    }

    /** Whether all that came in for the periods of these figures has their source. */
    private boolean hasAllOfItsPeriods(List<Actual> ofSource) {
        List<Period> periods = periods(ofSource);
        return figures.stream()
                .filter(figure -> periods.contains(figure.period()))
                .allMatch(ofSource::contains);
    }

    /** The periods, or the items with their periods where these have other sources as well. */
    private String what(List<Actual> ofSource, boolean byPeriod) {
        return byPeriod
                ? PeriodWords.of(periods(ofSource), texts)
                : ofSource.stream()
                        .map(Actual::item)
                        .distinct()
                        .map(item -> what(item, ofSource))
                        .collect(Collectors.joining(texts.get("list.comma")));
    }

    private String what(Id item, List<Actual> ofSource) {
        String name = plan.item(figures.getFirst().kpi(), item).map(Item::name).orElse("");
        List<Actual> all = of(item, figures);
        List<Actual> some = of(item, ofSource);
        return some.size() == all.size() ? name : name + " " + PeriodWords.of(periods(some), texts);
    }

    private static List<Actual> of(Id item, List<Actual> figures) {
        return figures.stream().filter(figure -> figure.item().equals(item)).toList();
    }

    private static List<Period> periods(List<Actual> figures) {
        return figures.stream().map(Actual::period).distinct().sorted().toList();
    }
}
