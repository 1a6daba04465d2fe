package gangmu.ui.overview;

import gangmu.model.Actual;
import gangmu.model.Aim;
import gangmu.model.Change;
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
    private final List<Function<Plan, Optional<Change>>> makers = new ArrayList<>();

    PastedBlock(Desk desk) {
        this.desk = desk;
    }

    /**
     * Enters the block from the first of these rows and from this column on; empty cells leave alone what is there.
     *
     * @return how many filled cells of the block lie beyond the grid
     */
    int enter(List<YearViewModel> rows, int column, CopiedBlock block) {
        for (int i = 0; i < Math.min(rows.size(), block.rows().size()); i++) {
            int line = i;
            enter(rows.get(i), place -> block.at(line, place - column));
        }
        YearViewModel first = rows.getFirst();
        desk.change(plan -> plan.kpi(first.kpi())
                .flatMap(kpi -> Change.inOrder(new Deed(Verb.PASTE, kpi.name(), first.year()), plan, makers)));
        return block.beyond(rows.size(), SOURCE + 1 - column);
    }

    private void enter(YearViewModel row, IntFunction<Optional<String>> cells) {
        cells.apply(TARGET).ifPresent(typed -> target(row, typed));
        Optional<String> source = cells.apply(SOURCE);
        source.ifPresent(typed -> row.source().revert()); // what was typed before gives way to what is pasted
        cells.apply(ACTUAL)
                .ifPresentOrElse(
                        typed -> actual(row, typed, source), () -> source.ifPresent(typed -> source(row, typed)));
    }

    private void target(YearViewModel row, String typed) {
        switch (row.aim(typed)) {
            case Parsed.Value<Aim>(Aim aim) -> {
                row.target().revert();
                makers.add(plan -> target(plan, row, aim));
            }
            case Parsed.Wrong<Aim>(Parsed.Problem problem) -> row.target().refuse(typed, problem);
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
            row.actual().refuse(typed, Parsed.problem("wrong.computed"));
            source.ifPresent(from -> row.source().refuse(from, Parsed.problem("wrong.computed")));
            return;
        }
        boolean taken = figure(row.actual(), typed, value -> makers.add(plan -> actual(plan, row, value, source)));
        if (!taken) {
            source.ifPresent(from -> row.source().refuse(from, Parsed.problem("wrong.source.alone")));
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
            row.source().refuse(typed, Parsed.problem("wrong.source.alone"));
            return;
        }
        makers.add(plan -> plan.yearly(row.kpi())
                .flatMap(item ->
                        row.held(plan).flatMap(held -> FigureChanges.source(plan, item, held, typed, desk.entered()))));
    }

    /** Whether the figure can be taken; else it is marked. */
    private static boolean figure(FieldModel field, String typed, Consumer<BigDecimal> taken) {
        return switch (Figures.parse(typed)) {
            case Parsed.Value<BigDecimal>(BigDecimal value) -> {
                field.revert();
                taken.accept(value);
                yield true;
            }
            case Parsed.Wrong<BigDecimal>(Parsed.Problem problem) -> {
                field.refuse(typed, problem);
                yield false;
            }
        };
    }
}
