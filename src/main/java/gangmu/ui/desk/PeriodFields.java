package gangmu.ui.desk;

import gangmu.text.Texts;
import gangmu.ui.widget.Field;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A period as two fields for ROC years: from – to. */
public final class PeriodFields extends HBox {

    /** Fields for the years of the model. */
    public PeriodFields(PeriodModel model, Texts texts) {
        getStyleClass().addAll("form-row", "period");
        Field first = Field.line(model.first(), texts.get("period.first"), texts);
        first.control().setId("first-year");
        Field last = Field.line(model.last(), texts.get("period.last"), texts);
        last.control().setId("last-year");
        getChildren().setAll(first, label(texts, "period.to"), last, label(texts, "period.roc"));
    }

    private static Label label(Texts texts, String key) {
        Label label = new Label(texts.get(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
