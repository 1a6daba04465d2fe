package gangmu.model;

import gangmu.model.BrokenRule.Rule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A named quantity that a KPI is made of: counted period by period, or computed from the KPI's other items.
 *
 * @param name unique within its KPI, and without the brackets that formulas put around it
 * @param weight a share in percent in weighted sums, the percentage a step stands for; null where neither applies
 * @param formula how it is computed; empty where it is counted
 */
public record Item(
        Id id,
        Id kpi,
        Rank rank,
        String name,
        String unit,
        Gathering gathering,
        Role role,
        @Nullable BigDecimal weight,
        String formula)
        implements Element {

    /** @throws BrokenRule if the name is blank or cannot stand in a formula */
    public Item {
        name = Words.required("name", name);
        if (!name.equals(nameFor(name))) {
            throw new BrokenRule(Rule.BRACKETS, name);
        }
        unit = Words.optional("unit", unit);
        weight = weight == null ? null : Figure.canonical(weight);
        formula = Words.optional("formula", formula);
    }

    /** A counted part. */
    public static Item part(Id id, Id kpi, Rank rank, String name, String unit) {
        return new Item(id, kpi, rank, name, unit, Gathering.SUM, Role.PART, null, "");
    }

    /** The same under another name. */
    public Item named(String other) {
        return new Item(id, kpi, rank, other, unit, gathering, role, weight, formula);
    }

    /** The same in another unit. */
    public Item countedIn(String other) {
        return new Item(id, kpi, rank, name, other, gathering, role, weight, formula);
    }

    /** The same gathered in another way. */
    public Item gathered(Gathering other) {
        return new Item(id, kpi, rank, name, unit, other, role, weight, formula);
    }

    /** The same in another role. */
    public Item as(Role other) {
        return new Item(id, kpi, rank, name, unit, gathering, other, weight, formula);
    }

    /** The same with another weight. */
    public Item weighing(@Nullable BigDecimal percent) {
        return new Item(id, kpi, rank, name, unit, gathering, role, percent, formula);
    }

    /** The same computed by a formula, as it is kept; counted where that is empty. */
    public Item computing(String kept) {
        return new Item(id, kpi, rank, name, unit, gathering, role, weight, kept);
    }

    /** A name that can stand in a formula, made of another. */
    public static String nameFor(String name) {
        return name.replaceAll("[\\[［]", "（").replaceAll("[]］]", "）");
    }

    /** Whether a person enters its figures. */
    public boolean isCounted() {
        return formula.isEmpty();
    }

    @Override
    public Key key() {
        return Key.of(Kind.ITEM, id);
    }

    @Override
    public Id owner() {
        return kpi;
    }
}
