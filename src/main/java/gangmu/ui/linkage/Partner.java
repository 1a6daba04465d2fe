package gangmu.ui.linkage;

import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.StandingLight;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A project or a KPI in a list, as the plan has it in a year. */
record Partner(Node node, Plan plan, Year year, Texts texts) {

    /** The number of a KPI, and the period of a project. */
    String number() {
        return switch (node) {
            case Kpi kpi -> plan.numbering().code(kpi);
            case Project project -> RocYears.range(project.firstYear(), project.lastYear());
            default -> "";
        };
    }

    String name() {
        return node.name();
    }

    /** The category of a project. */
    String category() {
        return node instanceof Project project ? project.category() : "";
    }

    /** The light and attainment of a KPI; of a project the lights of those that it serves. */
    String status() {
        return switch (node) {
            case Kpi kpi ->
                sign(kpi)
                        + LightWords.attainment(plan, kpi, year, texts)
                                .map(percent -> " " + percent)
                                .orElse("");
            case Project project ->
                plan.kpisServedBy(project.id()).stream().map(this::sign).collect(Collectors.joining());
            default -> "";
        };
    }

    private String sign(Kpi kpi) {
        return LightWords.sign(plan.standing(kpi, year));
    }

    /** The light of a KPI, in whose colour its status is written. */
    Optional<StandingLight> light() {
        return node instanceof Kpi kpi ? Optional.of(plan.standing(kpi, year)) : Optional.empty();
    }

    /** How many there are on the other end. */
    int links() {
        return others(plan, node).size();
    }

    /** The projects that serve a KPI, or the KPIs that a project serves. */
    static List<? extends Node> others(Plan plan, Node node) {
        return switch (node) {
            case Kpi kpi -> plan.projectsServing(kpi.id());
            case Project project -> plan.kpisServedBy(project.id());
            default -> List.of();
        };
    }
}
