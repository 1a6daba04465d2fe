package gangmu.ui.desk;

import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.FieldModel.Keep;
import gangmu.ui.widget.FieldModel.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was typed and could not be taken, so that nothing typed is lost when something else is looked at. */
public final class Unstored {
    private final ReadOnlyObjectWrapper<Map<Slot, Refused>> all = new ReadOnlyObjectWrapper<>(Map.of());

    /** The same entries for another desk; screens watch this one. */
    Unstored copy() {
        Unstored copy = new Unstored();
        copy.all.set(all.get());
        return copy;
    }

    /** What has to be mended, in the order in which it was typed. */
    public ReadOnlyObjectProperty<Map<Slot, Refused>> all() {
        return all.getReadOnlyProperty();
    }

    /** The first of it in words: which field of what; empty where there is none. */
    public String first(Plan plan, Texts texts) {
        return all.get().keySet().stream()
                .findFirst()
                .map(slot -> slot.inWords(plan, texts))
                .orElse("");
    }

    /** Where a {@link FieldModel} keeps what was refused in a field. */
    public Keep of(Slot slot) {
        return new Keep() {
            @Override
            public Optional<Refused> refused() {
                return Optional.ofNullable(all.get().get(slot));
            }

            @Override
            public void keep(Optional<Refused> refused) {
                if (!refused.equals(refused())) {
                    change(slot, refused);
                }
            }
        };
    }

    private void change(Slot slot, Optional<Refused> refused) {
        Map<Slot, Refused> next = new LinkedHashMap<>(all.get());
        refused.ifPresentOrElse(typed -> next.put(slot, typed), () -> next.remove(slot));
        all.set(next);
    }

    /** Forgets what was typed into fields that the plan no longer has. */
    void follow(Plan plan) {
        Map<Slot, Refused> next = new LinkedHashMap<>(all.get());
        if (next.keySet().removeIf(slot -> !slot.isIn(plan))) {
            all.set(next);
        }
    }
}
