package gangmu.ui.overview;

import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.Consequence;
import gangmu.model.Deed;
import gangmu.model.FigureChanges;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustments;
import gangmu.model.Verb;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.ui.desk.CopiedBlock;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Rows and columns copied from a spreadsheet, entered as one change; what cannot be taken is marked where it belongs. */
final class PastedBlock {
    private static final int TARGET = 0;
    private static final int ACTUAL = 1;
    private static final int SOURCE = 2;

    private final Desk desk;
    private final YearViewModel first;
    private final int leftOut;
    private int refused;
    private final List<Function<Plan, Optional<Change>>> targets = new ArrayList<>();
    private final List<Function<Plan, Optional<Change>>> actuals = new ArrayList<>();
    private final List<Runnable> marks = new ArrayList<>();

    /** The block from the first of these rows and from this column on; empty cells leave alone what is there. */
    PastedBlock(Desk desk, List<YearViewModel> rows, int column, CopiedBlock block) {
        this.desk = desk;
        this.first = rows.getFirst();
        for (int i = 0; i < Math.min(rows.size(), block.rows().size()); i++) {
            int line = i;
            read(rows.get(i), place -> block.at(line, place - column));
        }
        leftOut = block.beyond(rows.size(), SOURCE + 1 - column);
    }

    /** How many filled cells of the block lie beyond the grid. */
    int leftOut() {
        return leftOut;
    }

    /** How many cells cannot be taken. */
    int refused() {
        return refused;
    }

    /** The KPIs to which the targets among it would give another result, had they been entered before the actuals. */
    List<Consequence> consequences() {
        Plan plan = desk.plan();
        return change(plan, targets).stream()
                .flatMap(change -> plan.kpis().stream()
                        .filter(kpi -> change.edits().stream()
                                .anyMatch(edit -> edit.element().owner().equals(kpi.id())))
                        .flatMap(kpi -> Consequence.of(plan, change, kpi).stream()))
                .toList();
    }

    void enter() {
        marks.forEach(Runnable::run);
        List<Function<Plan, Optional<Change>>> all = new ArrayList<>(targets);
        all.addAll(actuals);
        desk.change(plan -> change(plan, all));
    }

    private Optional<Change> change(Plan plan, List<Function<Plan, Optional<Change>>> makers) {
        return plan.kpi(first.kpi())
                .flatMap(kpi -> Change.inOrder(new Deed(Verb.PASTE, kpi.name(), first.year()), plan, makers));
    }

    private void read(YearViewModel row, IntFunction<Optional<String>> cells) {
        cells.apply(TARGET).ifPresent(typed -> target(row, typed));
        Optional<String> source = cells.apply(SOURCE);
        source.ifPresent(typed -> marks.add(row.source()::revert)); // what was typed gives way to what is pasted
        cells.apply(ACTUAL)
                .ifPresentOrElse(
                        typed -> actual(row, typed, source), () -> source.ifPresent(typed -> source(row, typed)));
    }

    private void target(YearViewModel row, String typed) {
        switch (row.aim(typed)) {
            case Parsed.Value<Aim>(Aim aim) -> {
                marks.add(row.target()::revert);
                targets.add(plan -> target(plan, row, aim));
            }
            case Parsed.Wrong<Aim>(Parsed.Problem problem) -> refuse(row.target(), typed, problem);
        }
    }

    /** Each target is adjusted for its own reason. */
    private Optional<Change> target(Plan plan, YearViewModel row, Aim aim) {
        return plan.kpi(row.kpi())
                .flatMap(kpi -> FigureChanges.target(plan, kpi, row.year(), aim))
                .map(change -> TargetAdjustments.noted(plan, change, desk.entered()));
    }

    private void actual(YearViewModel row, String typed, Optional<String> source) {
        if (!row.typed().get()) {
            refuse(row.actual(), typed, Parsed.problem("wrong.computed"));
            source.ifPresent(from -> refuse(row.source(), from, Parsed.problem("wrong.computed")));
            return;
        }
        boolean taken = figure(row.actual(), typed, value -> actuals.add(plan -> actual(plan, row, value, source)));
        if (!taken) {
            source.ifPresent(from -> refuse(row.source(), from, Parsed.problem("wrong.source.alone")));
        }
    }

    private Optional<Change> actual(Plan plan, YearViewModel row, BigDecimal value, Optional<String> source) {
        String from = source.or(
                        () -> row.held(plan).filter(held -> !held.invented()).map(Actual::source))
                .orElse("");
        return plan.yearly(row.kpi())
                .flatMap(item -> FigureChanges.actual(plan, item, Period.of(row.year()), value, from, desk.entered()));
    }

    private void source(YearViewModel row, String typed) {
        if (row.held(desk.plan()).isEmpty()) {
            refuse(row.source(), typed, Parsed.problem("wrong.source.alone"));
            return;
        }
        actuals.add(plan -> plan.yearly(row.kpi())
                .flatMap(item -> row.held(plan).flatMap(held -> FigureChanges.source(plan, item, held, typed))));
    }

    /** Whether the figure can be taken; else it is marked. */
    private boolean figure(FieldModel field, String typed, Consumer<BigDecimal> taken) {
        return switch (Figures.parse(typed)) {
            case Parsed.Value<BigDecimal>(BigDecimal value) -> {
                marks.add(field::revert);
                taken.accept(value);
                yield true;
            }
            case Parsed.Wrong<BigDecimal>(Parsed.Problem problem) -> {
                refuse(field, typed, problem);
                yield false;
            }
        };
    }

    private void refuse(FieldModel field, String typed, Parsed.Problem problem) {
        refused++;
        marks.add(() -> field.refuse(typed, problem));
    }
}
