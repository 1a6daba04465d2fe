package gangmu.app;

import gangmu.exchange.HistoryCsv;
import gangmu.exchange.SamplePlan;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Entry;
import gangmu.model.FigureChanges;
import gangmu.model.Kpi;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.ui.history.HistorySpeed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A plan that was changed very often, so as to see whether its history still opens at once. */
final class LongHistory {
    static final int CHANGES = 100_000;

    private static final int RENAMED_EVERY = 10;
    private static final Instant START = Instant.parse("2019-01-02T01:00:00Z");
    private static final Texts TEXTS = Texts.of(Language.ZH_TW);

    private final List<Entry> entries = new ArrayList<>();
    private final HistorySpeed speed;
    private Plan plan;

    private LongHistory() {
        Change first = SamplePlan.change("mofa-106-109");
        plan = Plan.after(List.of(first));
        keep(first);
        while (entries.size() < CHANGES) {
            Change next = next(entries.size());
            plan = plan.after(next);
            keep(next);
        }
        speed = new HistorySpeed(entries, plan, TEXTS);
    }

    static LongHistory made() {
        return new LongHistory();
    }

    private Change next(int number) {
        List<Kpi> kpis = plan.kpis();
        Kpi kpi = kpis.get(number % kpis.size());
        return number % RENAMED_EVERY == 0
                ? NodeChanges.rename(kpi, "指標 " + number)
                : FigureChanges.target(
                                plan,
                                kpi,
                                plan.years().get(number % plan.years().size()),
                                Aim.at(BigDecimal.valueOf(number)))
                        .orElseThrow();
    }

    private void keep(Change change) {
        entries.add(new Entry(
                entries.size() + 1L,
                START.plusSeconds(entries.size() * 60L),
                entries.size() % 3 == 0 ? "王小明" : "陳怡君",
                change,
                null));
    }

    int open() {
        return speed.open();
    }

    int index() {
        return speed.index();
    }

    int filter(String typed) {
        return speed.filter(typed);
    }

    int old() {
        return speed.old();
    }

    int csv() {
        int[] letters = {0};
        HistoryCsv.write(entries, TEXTS, piece -> letters[0] += piece.length());
        return letters[0];
    }
}
