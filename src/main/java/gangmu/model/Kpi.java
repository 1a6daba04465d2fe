package gangmu.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key performance indicator of a goal.
 *
 * @param evaluationSystem who evaluates it; null while the plan does not say
 * @param evaluationMethod free text, e.g. 統計數據; may be empty
 * @param standard the definition and formula in words; may be empty
 * @param unit the unit of targets and actuals, e.g. 人次 or %; may be empty
 */
public record Kpi(
        Id id,
        Id goal,
        Rank rank,
        String name,
        @Nullable EvaluationSystem evaluationSystem,
        String evaluationMethod,
        String standard,
        String unit,
        Direction direction)
        implements Node {

    /** @throws IllegalArgumentException if the name is blank */
    public Kpi {
        name = Words.required("name", name);
        evaluationMethod = Words.optional("evaluationMethod", evaluationMethod);
        standard = Words.optional("standard", standard);
        unit = Words.optional("unit", unit);
    }

    /** A KPI of which only the name is known yet. */
    public static Kpi named(Id id, Id goal, Rank rank, String name) {
        return new Kpi(id, goal, rank, name, null, "", "", "", Direction.HIGHER_IS_BETTER);
    }

    /** Another KPI of the same goal that is evaluated alike. */
    Kpi beside(Id other, Rank place, String otherName) {
        return new Kpi(other, goal, place, otherName, evaluationSystem, evaluationMethod, standard, unit, direction);
    }

    /** In what its shares are given. */
    public Share share() {
        return Share.of(unit);
    }

    @Override
    public Key key() {
        return Key.of(Kind.KPI, id);
    }

    @Override
    public Id owner() {
        return id;
    }

    @Override
    public Id parent() {
        return goal;
    }

    @Override
    public Kpi renamed(String newName) {
        return new Kpi(id, goal, rank, newName, evaluationSystem, evaluationMethod, standard, unit, direction);
    }

    @Override
    public Kpi placed(@Nullable Id newGoal, Rank newRank) {
        return new Kpi(
                id,
                Objects.requireNonNull(newGoal),
                newRank,
                name,
                evaluationSystem,
                evaluationMethod,
                standard,
                unit,
                direction);
    }

    /** The upper end of the band that a target asks for; none where the KPI is not meant to stay in one. */
    public Optional<BigDecimal> upper(Target target) {
        return direction == Direction.BAND ? Optional.ofNullable(target.upper()) : Optional.empty();
    }

    /** The same KPI evaluated by others, or by nobody named yet. */
    public Kpi evaluatedBy(@Nullable EvaluationSystem system) {
        return new Kpi(id, goal, rank, name, system, evaluationMethod, standard, unit, direction);
    }

    /** The same KPI evaluated in another way. */
    public Kpi evaluatedThrough(String method) {
        return new Kpi(id, goal, rank, name, evaluationSystem, method, standard, unit, direction);
    }

    /** The same KPI with another measurement standard. */
    public Kpi measuredAs(String newStandard) {
        return new Kpi(id, goal, rank, name, evaluationSystem, evaluationMethod, newStandard, unit, direction);
    }

    /** The same KPI counted in another unit. */
    public Kpi countedIn(String newUnit) {
        return new Kpi(id, goal, rank, name, evaluationSystem, evaluationMethod, standard, newUnit, direction);
    }

    /** The same KPI meant to go the given way. */
    public Kpi directed(Direction newDirection) {
        return new Kpi(id, goal, rank, name, evaluationSystem, evaluationMethod, standard, unit, newDirection);
    }
}
