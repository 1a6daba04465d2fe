package gangmu.ui.desk;

import gangmu.explain.DeedWords;
import gangmu.explain.PeriodWords;
import gangmu.model.Criterion;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.LightRule;
import gangmu.model.Node;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field a person types in, wherever it is shown.
 *
 * @param spot where it can be found
 * @param nameKey the key of its name, which may say the year
 * @param year the fiscal year of its value, null where it belongs to none
 * @param part the data item, criterion or light rule it belongs to, null where it belongs to none
 * @param period the period of its value, null where it has none
 */
public record Slot(
        Spot spot,
        String nameKey,
        @Nullable Year year,
        @Nullable Id part,
        @Nullable Period period) {

    /** A field of the plan as a whole. */
    public static Slot ofPlan(String nameKey) {
        return new Slot(new Spot.Whole(), nameKey, null, null, null);
    }

    /** A field of a node. */
    public static Slot of(Id node, String nameKey) {
        return new Slot(new Spot.At(node), nameKey, null, null, null);
    }

    /** A field of a node's figures in a year. */
    public static Slot of(Id node, String nameKey, Year year) {
        return new Slot(new Spot.At(node), nameKey, year, null, null);
    }

    /** A field of one of a KPI's data items. */
    public static Slot of(Item item, String nameKey) {
        return new Slot(new Spot.At(item.kpi()), nameKey, null, item.id(), null);
    }

    /** A field of one of a KPI's criteria. */
    public static Slot of(Criterion criterion, String nameKey) {
        return new Slot(new Spot.At(criterion.kpi()), nameKey, null, criterion.id(), null);
    }

    /** A field of one of the rules for lights. */
    public static Slot of(LightRule rule, String nameKey) {
        return new Slot(new Spot.Whole(), nameKey, null, rule.id(), null);
    }

    /** A field of what was counted for a data item in a period. */
    public static Slot of(Item item, String nameKey, Period period) {
        return new Slot(new Spot.At(item.kpi()), nameKey, null, item.id(), period);
    }

    /** The name of the field, such as “109 actual”. */
    public String name(Texts texts) {
        if (period != null) {
            return texts.get(nameKey, PeriodWords.of(period, texts));
        }
        return year == null ? texts.get(nameKey) : texts.get(nameKey, RocYears.text(year));
    }

    /** The name of the field and of what it belongs to. */
    public String inWords(Plan plan, Texts texts) {
        return spot instanceof Spot.At(Id id)
                ? subject(plan, id)
                        .map(subject -> texts.get("status.unstored.of", DeedWords.shortened(subject), name(texts)))
                        .orElse("")
                : name(texts);
    }

    private Optional<String> subject(Plan plan, Id id) {
        return part == null
                ? plan.find(id).map(Node::name)
                : item(plan, id, part).map(Item::name);
    }

    /** The data item that a field belongs to, or that the criterion it belongs to is about. */
    private static Optional<Item> item(Plan plan, Id kpi, Id part) {
        return plan.item(kpi, part)
                .or(() -> plan.criteria(kpi).stream()
                        .filter(criterion -> criterion.id().equals(part))
                        .findFirst()
                        .flatMap(criterion -> plan.item(kpi, criterion.item())));
    }

    /** Whether another field says something of the same figure of a data item. */
    boolean isOfSameFigure(Slot other) {
        return period != null
                && period.equals(other.period)
                && spot.equals(other.spot)
                && Objects.equals(part, other.part);
    }

    /** The year to look at for the field to be shown, where it belongs to one: that or, before the plan, its first. */
    Optional<Year> shownIn(Plan plan) {
        @Nullable Year of = period == null ? year : period.year();
        return Optional.ofNullable(of)
                .map(own -> plan.years().contains(own) ? own : plan.years().getFirst());
    }

    /** Whether the plan still has such a field. */
    public boolean isIn(Plan plan) {
        boolean there = spot.isIn(plan) && (year == null || plan.years().contains(year));
        return there && (part == null || hasPart(plan, part));
    }

    private boolean hasPart(Plan plan, Id sought) {
        return spot instanceof Spot.At(Id id)
                ? item(plan, id, sought).isPresent()
                : plan.lightRules().all().stream().anyMatch(rule -> rule.id().equals(sought));
    }
}
