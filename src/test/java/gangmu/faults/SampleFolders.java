package gangmu.faults;

import gangmu.exchange.SamplePlan;
import gangmu.model.Actual;
import gangmu.model.Change;
import gangmu.model.Deed;
import gangmu.model.Edit;
import gangmu.model.Element;
import gangmu.model.Heading;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Level;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.OutlineNode;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Rank;
import gangmu.model.Span;
import gangmu.model.Verb;
import gangmu.store.PlanFolder;
import gangmu.store.Workplace;
import gangmu.store.Workplaces;
import gangmu.store.backup.Occasion;
import gangmu.store.secret.Key;
import gangmu.store.secret.Keyring;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Plan folders to break. */
final class SampleFolders {
    static final Workplace WORKPLACE = Workplaces.of("王小明");
    private static final String SAMPLE = "mofa-106-109";
    private static final int EDITS = 12;
    private static final Year FIRST = Year.of(2017);
    private static final Year LAST = Year.of(2020);

    private SampleFolders() {}

    /** The sample with some edits and two backups, closed; returns the plan in it. */
    static Plan make(Path folder) {
        SplittableRandom random = new SplittableRandom(1);
        try (PlanFolder opened = PlanFolder.create(folder, SamplePlan.change(SAMPLE), WORKPLACE)) {
            Plan plan = opened.plan();
            for (int i = 0; i < EDITS; i++) {
                Change change = Edits.random(plan, random);
                opened.append(change);
                plan = plan.after(change);
                if (i % 5 == 0) {
                    opened.backUp(Occasion.INTERVAL);
                }
            }
            return plan;
        }
    }

    /** The person, knowing the passphrase of a plan that has this key. */
    static Workplace knowing(Key key) {
        return WORKPLACE.with(Keyring.EMPTY.with(key));
    }

    /** The change that creates a plan with figures of every month of four years: 51 rows for each KPI. */
    static Change large(int kpis) {
        List<Edit> edits = new ArrayList<>();
        Id section = Id.random();
        Id goal = Id.random();
        Rank rank = Rank.spread(1).getFirst();
        add(edits, new Heading(Id.random(), "大型計畫", "機關", FIRST, LAST));
        add(edits, new OutlineNode(section, null, Level.SECTION, rank, true, "綱要"));
        add(edits, new OutlineNode(goal, section, Level.GOAL, rank, true, "目標"));
        Rank.spread(kpis).forEach(place -> kpi(edits, goal, place));
        return new Change(Deed.of(Verb.CREATE_PLAN, "大型計畫"), edits);
    }

    private static void kpi(List<Edit> edits, Id goal, Rank rank) {
        Kpi kpi = Kpi.named(Id.random(), goal, rank, "指標");
        Item item = Item.part(Id.random(), kpi.id(), rank, "項目", "次");
        add(edits, kpi);
        add(edits, new Measure(kpi.id(), Method.SUM_IN_YEAR, Span.MONTH, null, null, null, ""));
        add(edits, item);
        for (Year year = FIRST; !year.isAfter(LAST); year = year.plusYears(1)) {
            Period.of(year, Span.MONTH)
                    .forEach(period -> add(
                            edits,
                            new Actual(
                                    item.id(),
                                    kpi.id(),
                                    period,
                                    BigDecimal.valueOf(edits.size()),
                                    "月報",
                                    false,
                                    "王小明",
                                    Instant.EPOCH)));
        }
    }

    private static void add(List<Edit> edits, Element element) {
        edits.add(Edit.add(element));
    }
}
