package gangmu.model;

import gangmu.model.NodeChanges.Place;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A change as anybody might make it next, drawn by a seed. */
final class SeededChange {
    private SeededChange() {}

    /** A change of what the plan holds; empty where what was drawn cannot be done. */
    static Optional<Change> of(Plan plan, Random random) {
        Node node = pick(SmallPlan.nodes(plan).toList(), random);
        return switch (random.nextInt(8)) {
            case 0 ->
                Optional.of(NodeChanges.add(
                        NodeChanges.newNode(plan, Id.random(), Place.after(node), "新" + random.nextInt())));
            case 1 -> Optional.of(NodeChanges.rename(node, "改" + random.nextInt()));
            case 2 -> NodeChanges.shift(plan, node, random.nextBoolean() ? 1 : -1);
            case 3 -> node instanceof OutlineNode o ? NodeChanges.indent(plan, o) : Optional.empty();
            case 4 -> node instanceof OutlineNode o ? NodeChanges.outdent(plan, o) : Optional.empty();
            case 5 -> random.nextInt(5) == 0 ? Optional.of(NodeChanges.delete(plan, node)) : Optional.empty();
            case 6 -> linkOrUnlink(plan, random);
            default -> node instanceof Kpi kpi ? figure(plan, kpi, random) : Optional.empty();
        };
    }

    private static Optional<Change> linkOrUnlink(Plan plan, Random random) {
        if (plan.projects().isEmpty() || plan.kpis().isEmpty()) {
            return Optional.empty();
        }
        Project project = pick(plan.projects(), random);
        Kpi kpi = pick(plan.kpis(), random);
        return LinkChanges.link(plan, project, kpi).or(() -> LinkChanges.unlink(plan, project, kpi));
    }

    private static Optional<Change> figure(Plan plan, Kpi kpi, Random random) {
        Year year = pick(plan.years(), random);
        BigDecimal value = BigDecimal.valueOf(random.nextInt(100), 1);
        return switch (random.nextInt(plan.yearly(kpi.id()).isPresent() ? 6 : 4)) {
            case 0 -> FigureChanges.target(plan, kpi, year, random.nextBoolean() ? Aim.at(value) : Aim.none(""));
            case 1 -> ReviewChanges.weigh(plan, kpi, random.nextBoolean() ? value : null);
            case 2 -> MeasureChanges.edit(plan, kpi, measure -> measure.growing(value));
            case 3 -> ReviewChanges.review(plan, kpi, year, Stage.SELF_REVIEW, Light.RED, "理由", YearlyFigures.ENTERED);
            case 4 -> YearlyFigures.enter(plan, kpi, year, value, "月報");
            default -> YearlyFigures.clear(plan, kpi, year);
        };
    }

    private static <T> T pick(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
