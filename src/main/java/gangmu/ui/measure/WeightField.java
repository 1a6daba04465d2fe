package gangmu.ui.measure;

import gangmu.model.Id;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Weight;
import gangmu.text.Figures;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import java.math.BigDecimal;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** How much a KPI or goal counts in roll-ups, as it is typed; nothing typed is as much as any other. */
public final class WeightField {
    private final Desk desk;
    private final Id node;
    private final FieldModel model;

    public WeightField(Desk desk, Id node) {
        this.desk = desk;
        this.node = node;
        this.model = new FieldModel(this::set, desk.unstored().of(Slot.of(node, "node.weight")));
        show(desk.plan());
    }

    /** A control for it, which says what counts where nothing is typed. */
    public Field control(Texts texts) {
        Field field = Field.figure(model, texts.get("node.weight"), texts);
        field.control().setPromptText(Figures.text(Weight.NONE));
        field.control().setTooltip(new Tooltip(texts.get("node.weight.say")));
        return field;
    }

    public void show(Plan plan) {
        model.show(plan.weight(node).map(Weight::value).map(Figures::text).orElse(""));
    }

    private Parsed<String> set(String typed) {
        if (typed.isEmpty()) {
            return weigh(null, "");
        }
        return Figures.parse(typed)
                .then(value -> value.signum() < 0 ? Parsed.wrong("wrong.weight") : weigh(value, Figures.text(value)));
    }

    private Parsed<String> weigh(@Nullable BigDecimal weight, String shown) {
        desk.change(plan -> plan.find(node).flatMap(held -> ReviewChanges.weigh(plan, held, weight)));
        return Parsed.value(shown);
    }
}
