package gangmu.model;

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

    /** @throws IllegalArgumentException if the name is blank or cannot stand in a formula */
    public Item {
        name = Words.required("name", name);
        if (!name.equals(nameFor(name))) {
            throw new IllegalArgumentException("name has brackets: " + name);
        }
        unit = Words.optional("unit", unit);
        weight = weight == null ? null : Figure.canonical(weight);
        formula = Words.optional("formula", formula);
    }

    /** A counted part. */
    public static Item part(Id id, Id kpi, Rank rank, String name, String unit) {
        return new Item(id, kpi, rank, name, unit, Gathering.SUM, Role.PART, null, "");
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
