package gangmu.explain;

import gangmu.model.Kpi;
import gangmu.model.Pending;
import gangmu.model.Pending.Want;
import gangmu.model.Plan;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is still wanted of KPIs, in words.
 *
 * @param today to which days are counted
 */
public record PendingWords(LocalDate today, Texts texts) {

    /** How many KPIs want what, and how long nothing was entered: 109 年度：尚無數值 5 項。最近一次填報於 109/03/02，距今 210 天。 */
    public String summary(Plan plan, List<Kpi> kpis, List<Pending> pending, Year year) {
        String wants = Stream.of(Want.values())
                .filter(want -> count(pending, want) > 0)
                .map(want -> texts.get("pending.count", texts.get("pending." + want), count(pending, want)))
                .collect(Collectors.joining(texts.get("list.comma")));
        String all =
                texts.get("pending.year", RocYears.text(year), wants.isEmpty() ? texts.get("pending.nothing") : wants);
        return all + " " + last("pending.last", Pending.lastEntry(plan, kpis));
    }

    private static long count(List<Pending> pending, Want want) {
        return pending.stream().filter(one -> one.want() == want).count();
    }

    /** What a KPI wants: 資料未齊（3／12）. */
    public String of(Pending pending) {
        String want = texts.get("pending." + pending.want());
        return pending.want() == Want.MORE_FIGURES
                        && pending.coverage().present() < pending.coverage().expected()
                ? texts.get(
                        "pending.part",
                        want,
                        pending.coverage().present(),
                        pending.coverage().expected())
                : want;
    }

    /** When a figure of the year came in last, and how long that is ago; empty where none did. */
    public String last(Pending pending) {
        return pending.last().isPresent() ? last("pending.last.kpi", pending.last()) : "";
    }

    private String last(String key, Optional<Instant> at) {
        return at.map(moment -> LocalDate.ofInstant(moment, ZoneId.systemDefault()))
                .map(day -> texts.get(key, RocDays.text(day), ChronoUnit.DAYS.between(day, today)))
                .orElseGet(() -> texts.get("pending.never"));
    }
}
