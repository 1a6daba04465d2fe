package gangmu.ui.measure;

import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import java.util.function.Function;

/** Something of a KPI's measure that is typed: what it would come to is tried out while it is, and made when it is entered. */
final class MeasureField {
    private final MeasureEditing editing;
    private final Function<String, Parsed<KpiChange>> read;
    private final Function<Plan, String> shown;
    private final FieldModel model;
    private boolean trying;

    /**
     * @param read what the typed text would change, or what is wrong with it
     * @param shown the text as a plan holds it
     */
    MeasureField(
            MeasureEditing editing, Slot slot, Function<String, Parsed<KpiChange>> read, Function<Plan, String> shown) {
        this.editing = editing;
        this.read = read;
        this.shown = shown;
        this.model = new FieldModel(this::store, editing.desk().unstored().of(slot));
        show(editing.desk().plan());
        model.text().subscribe((was, typed) -> tryOut(typed.strip()));
    }

    FieldModel model() {
        return model;
    }

    void show(Plan plan) {
        model.show(shown.apply(plan));
        if (!model.isDirty() || model.problem().get().isPresent()) {
            tryNothing();
        }
    }

    private void tryOut(String typed) {
        if (model.isDirty()) {
            trying = true;
            editing.tryOut(read.apply(typed));
        } else {
            tryNothing();
        }
    }

    private void tryNothing() {
        if (trying) {
            trying = false;
            editing.tryNothing();
        }
    }

    /** Where a person does not want what would follow, what holds is shown again. */
    private Parsed<String> store(String typed) {
        Parsed<String> stored = read.apply(typed).then(wanted -> {
            Plan after = editing.after(wanted);
            return Parsed.value(
                    shown.apply(editing.make(wanted) ? after : editing.desk().plan()));
        });
        if (stored instanceof Parsed.Wrong<String>) {
            tryNothing(); // the field itself says from now on what is wrong
        }
        return stored;
    }
}
