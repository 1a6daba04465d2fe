package gangmu.ui.desk;

import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.FieldModel.Keep;
import gangmu.ui.widget.FieldModel.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What was typed and could not be taken, so that nothing typed is lost when something else is looked at. */
public final class Unstored {
    private final ReadOnlyObjectWrapper<Map<Slot, Refused>> all = new ReadOnlyObjectWrapper<>(Map.of());

    private final boolean readOnly;

    /** @param readOnly whether nothing can be typed at all */
    Unstored(boolean readOnly) {
        this.readOnly = readOnly;
    }

    /** The same entries for another desk; screens watch this one. */
    Unstored copy() {
        Unstored copy = new Unstored(readOnly);
        copy.all.set(all.get());
        return copy;
    }

    /** What has to be mended, in the order in which it was typed. */
    public ReadOnlyObjectProperty<Map<Slot, Refused>> all() {
        return all.getReadOnlyProperty();
    }

    /** It in words, line by line: which field of what; beyond a number of them only how many more. */
    public String inWords(int most, Plan plan, Texts texts) {
        Set<Slot> slots = all.get().keySet();
        int more = slots.size() - most;
        Stream<String> named = slots.stream().limit(most).map(slot -> slot.inWords(plan, texts));
        Stream<String> rest = more > 0 ? Stream.of(texts.get("leave.more", more)) : Stream.empty();
        return Stream.concat(named, rest).collect(Collectors.joining("\n"));
    }

    /** Where a {@link FieldModel} keeps what was refused in a field. */
    public Keep of(Slot slot) {
        return new Kept(this, slot);
    }

    /** The place of one field among all. */
    record Kept(Unstored among, Slot slot) implements Keep {
        @Override
        public Optional<Refused> refused() {
            return Optional.ofNullable(among.all.get().get(slot));
        }

        @Override
        public boolean isReadOnly() {
            return among.readOnly;
        }

        @Override
        public void keep(Optional<Refused> refused) {
            if (!refused.equals(refused())) {
                among.change(slot, refused);
            }
        }
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
