package gangmu.ui.desk;

import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A field a person types in, wherever it is shown.
 *
 * @param spot where it can be found
 * @param nameKey the key of its name, which may say the year
 * @param year the fiscal year of its value, null where it belongs to none
 */
public record Slot(Spot spot, String nameKey, @Nullable Year year) {

    /** A field of the plan as a whole. */
    public static Slot ofPlan(String nameKey) {
        return new Slot(new Spot.Whole(), nameKey, null);
    }

    /** A field of a node. */
    public static Slot of(Id node, String nameKey) {
        return new Slot(new Spot.At(node), nameKey, null);
    }

    /** A field of a node's figures in a year. */
    public static Slot of(Id node, String nameKey, Year year) {
        return new Slot(new Spot.At(node), nameKey, year);
    }

    /** The name of the field, such as “109 actual”. */
    public String name(Texts texts) {
        return year == null ? texts.get(nameKey) : texts.get(nameKey, RocYears.text(year));
    }

    /** The name of the field and of what it belongs to. */
    public String inWords(Plan plan, Texts texts) {
        return spot instanceof Spot.At(Id id)
                ? plan.find(id)
                        .map(node -> texts.get("status.unstored.of", DeedWords.shortened(node.name()), name(texts)))
                        .orElse("")
                : name(texts);
    }

    /** Whether the plan still has such a field. */
    public boolean isIn(Plan plan) {
        return spot.isIn(plan) && (year == null || plan.years().contains(year));
    }
}
