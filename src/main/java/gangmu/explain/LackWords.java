package gangmu.explain;

import gangmu.model.Coverage;
import gangmu.model.Evaluation;
import gangmu.model.Lack;
import gangmu.model.Period;
import gangmu.text.Texts;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many figures of a year have come in, and which have not, in words. */
final class LackWords {
    private static final int MOST_NAMED = 3;

    private LackWords() {}

    /** In brackets, e.g. （應有 4 筆，已有 2 筆；缺「件數」108 年第 3 季至 108 年第 4 季）; nothing where none is known to be needed. */
    static String of(Evaluation evaluation, Year year, Texts texts) {
        Coverage coverage = evaluation.coverage();
        if (coverage.expected() == 0) {
            return "";
        }
        return texts.get("lack", coverage.present(), coverage.expected(), after(evaluation, year, texts));
    }

    /** After how many have come in, e.g. ；缺「件數」108 年第 3 季至 108 年第 4 季; nothing where none is known to be needed. */
    static String after(Evaluation evaluation, Year year, Texts texts) {
        List<Lack> lacking = evaluation.lacking();
        return lacking.isEmpty() ? "" : texts.get("lack.named", named(lacking, year, texts));
    }

    /** Items by name, the first few of them if there are many. */
    static String names(List<String> items, Texts texts) {
        return listed(items.stream().map(item -> texts.get("lack.item", item)).toList(), "list.comma", texts);
    }

    private static String named(List<Lack> lacking, Year year, Texts texts) {
        List<Lack> byItem = byItem(lacking);
        boolean plain = byItem.stream().allMatch(lack -> isWhole(lack, year));
        return listed(
                byItem.stream().map(lack -> named(lack, year, texts)).toList(),
                plain ? "list.comma" : "list.semicolon",
                texts);
    }

    private static String listed(List<String> all, String separator, Texts texts) {
        String first = all.stream().limit(MOST_NAMED).collect(Collectors.joining(texts.get(separator)));
        return all.size() > MOST_NAMED ? texts.get("lack.more", first, all.size()) : first;
    }

    /** Of a figure that is counted once in the very year, the name says it all. */
    private static String named(Lack lack, Year year, Texts texts) {
        if (lack.item().isEmpty()) {
            return texts.get("lack.periods.only", PeriodWords.of(lack.periods(), texts));
        }
        return isWhole(lack, year)
                ? texts.get("lack.item", lack.item())
                : texts.get("lack.periods", lack.item(), PeriodWords.of(lack.periods(), texts));
    }

    private static boolean isWhole(Lack lack, Year year) {
        return lack.periods().equals(List.of(Period.of(year)));
    }

    /** What an item lacks in several years, together. */
    private static List<Lack> byItem(List<Lack> lacking) {
        Map<String, List<Period>> byItem = new LinkedHashMap<>();
        lacking.forEach(lack ->
                byItem.computeIfAbsent(lack.item(), item -> new ArrayList<>()).addAll(lack.periods()));
        return byItem.entrySet().stream()
                .map(each -> new Lack(
                        each.getKey(), each.getValue().stream().sorted().toList()))
                .toList();
    }
}
