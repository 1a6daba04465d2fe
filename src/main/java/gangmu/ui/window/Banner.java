package gangmu.ui.window;

import gangmu.text.Texts;
import gangmu.ui.widget.Command;
import gangmu.ui.widget.Icons;
import gangmu.work.FixedPlan;
import gangmu.work.FixedPlan.Reason;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line under the bar of a plan that can only be read: why, as of which change, and the ways on from there. */
final class Banner extends HBox {

    Banner(FixedPlan plan, List<Command> ways, Texts texts) {
        setId("banner");
        getStyleClass().add("banner");
        Label words = new Label(words(plan, texts), Icons.of("fth-eye"));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(words);
        ways.forEach(way -> getChildren().add(button(way)));
    }

    private static String words(FixedPlan plan, Texts texts) {
        Object at = AsOf.moment(plan.asOf().at());
        long sequence = plan.asOf().sequence();
        return switch (plan.reason()) {
            case Reason.InUse(var by, var computer, var since) ->
                texts.get("reading.in-use", by, computer, since, at, sequence);
            case Reason.InUseSomewhere somewhere -> texts.get("reading.in-use.unknown", at, sequence);
            case Reason.Unwritable unwritable -> texts.get("reading.unwritable", at, sequence);
            case Reason.Past past -> texts.get("reading.past", at, sequence);
        };
    }

    private static Button button(Command way) {
        Button button = new Button(way.label().get(), Icons.of(way.icon()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> way.run());
        return button;
    }
}
