package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the KPIs of a goal, a section or the plan stand together in a year.
 *
 * @param evaluated how many KPIs have an attainment of a year that is whole or closed; the others are left out
 * @param partial how many have an attainment that may still change, and are left out therefore
 * @param of how many KPIs there are
 * @param attainment the mean of attainments by weight, in percent; empty where none is evaluated
 * @param byGoals whether goals were computed first and then counted by their weights
 * @param weighted whether any of the KPIs or goals has a weight
 * @param weightless how many of those evaluated change nothing, since they or their goal have a weight of zero
 * @param weights what their weights add up to, those included that have none and count as 1
 * @param counted what the weights add up to of those that have an attainment, by which the mean is divided
 * @param lights how many KPIs have which standing light; every light is there, also with none
 */
public record Rollup(
        int evaluated,
        int partial,
        int of,
        Optional<BigDecimal> attainment,
        boolean byGoals,
        boolean weighted,
        int weightless,
        BigDecimal weights,
        BigDecimal counted,
        Map<Light, Integer> lights) {

    private record Part(BigDecimal weight, Optional<BigDecimal> attainment) {

        /** Whether it has an attainment that counts for nothing. */
        boolean isWeightless() {
            return weight.signum() == 0 && attainment.isPresent();
        }
    }

    /** The KPIs of a goal, each by its weight. */
    public static Rollup ofGoal(Plan plan, Id goal, Year year) {
        List<Kpi> kpis = plan.kpisOfGoal(goal);
        List<Part> parts = kpis.stream()
                .map(kpi -> new Part(weight(plan, kpi.id()), counted(plan, kpi, year)))
                .toList();
        int evaluated = (int)
                parts.stream().filter(part -> part.attainment().isPresent()).count();
        int partial = (int) kpis.stream()
                .filter(kpi -> plan.attainment(kpi, year) instanceof Attainment.Percent && plan.isPartial(kpi, year))
                .count();
        return new Rollup(
                evaluated,
                partial,
                kpis.size(),
                mean(parts),
                false,
                isWeighted(plan, kpis),
                (int) parts.stream().filter(Part::isWeightless).count(),
                weights(parts),
                counted(parts),
                lights(plan, kpis, year));
    }

    private static Map<Light, Integer> lights(Plan plan, List<Kpi> kpis, Year year) {
        Map<Light, Integer> counts = none();
        kpis.forEach(kpi -> counts.merge(plan.standing(kpi, year).light(), 1, Integer::sum));
        return counts;
    }

    private static Map<Light, Integer> none() {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        Arrays.stream(Light.values()).forEach(light -> counts.put(light, 0));
        return counts;
    }

    /** The goals of a section, each by its weight. */
    public static Rollup ofSection(Plan plan, Id section, Year year) {
        return of(plan, plan.children(section), year);
    }

    /** All goals of the plan, each by its weight. */
    public static Rollup ofPlan(Plan plan, Year year) {
        return of(plan, plan.goals(), year);
    }

    private static Rollup of(Plan plan, List<OutlineNode> goals, Year year) {
        int evaluated = 0;
        int partial = 0;
        int of = 0;
        int weightless = 0;
        Map<Light, Integer> lights = none();
        List<Part> parts = new ArrayList<>();
        for (OutlineNode goal : goals) {
            Rollup each = ofGoal(plan, goal.id(), year);
            evaluated += each.evaluated();
            partial += each.partial();
            of += each.of();
            each.lights().forEach((light, count) -> lights.merge(light, count, Integer::sum));
            Part part = new Part(weight(plan, goal.id()), each.attainment());
            weightless += part.isWeightless() ? each.evaluated() : each.weightless();
            parts.add(part);
        }
        return new Rollup(
                evaluated,
                partial,
                of,
                mean(parts),
                true,
                isWeighted(plan, goals),
                weightless,
                weights(parts),
                counted(parts),
                lights);
    }

    /** The attainment that counts; none of a year that may still change. */
    private static Optional<BigDecimal> counted(Plan plan, Kpi kpi, Year year) {
        return !plan.isPartial(kpi, year) && plan.attainment(kpi, year) instanceof Attainment.Percent percent
                ? Optional.of(plan.cap()
                        .map(cap -> percent.value().min(cap.percent()))
                        .orElse(percent.value()))
                : Optional.empty();
    }

    private static BigDecimal weight(Plan plan, Id node) {
        return plan.weight(node).map(Weight::value).orElse(Weight.NONE);
    }

    private static boolean isWeighted(Plan plan, List<? extends Node> nodes) {
        return nodes.stream().anyMatch(node -> plan.weight(node.id()).isPresent());
    }

    private static BigDecimal weights(List<Part> parts) {
        return parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal counted(List<Part> parts) {
        return weights(
                parts.stream().filter(part -> part.attainment().isPresent()).toList());
    }

    private static Optional<BigDecimal> mean(List<Part> parts) {
        BigDecimal weights = counted(parts);
        BigDecimal total = BigDecimal.ZERO;
        for (Part part : parts) {
            if (part.attainment().isPresent()) {
                total = total.add(part.weight().multiply(part.attainment().get()));
            }
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(total.divide(weights, Digits.WORKING));
    }
}
