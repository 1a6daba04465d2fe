package gangmu.ui.preview;

import gangmu.report.print.PrintOrder;
import gangmu.report.print.PrintPaper;
import gangmu.report.print.PrintSides;
import gangmu.report.print.Printer;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.ui.desk.Background;
import gangmu.ui.preview.PrintModel.Scaling;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form in which a person says what is printed, and reads what will come of it. */
final class PrintForm extends VBox {
    private final PrintModel model;
    private final Texts texts;
    private final Form form;
    private final CheckedField range;
    private final CheckedField copies;
    private final CheckedField percent;

    PrintForm(List<Printer> printers, PrintModel model, Background background, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.form = new Form(texts);
        range = new CheckedField("print-range", texts.get("printing.range"), model.range, model::wantedPages, texts);
        copies = new CheckedField(
                "print-copies", texts.get("printing.copies"), model.copies, model::wantedCopies, texts);
        percent = new CheckedField(
                "print-percent", texts.get("printing.percent"), model.percent, model::wantedScale, texts);
        getStyleClass().addAll("question", "print-form");
        form.add("printing.printer", printer(printers, background));
        form.add("printing.pages", pages());
        form.add("printing.copies", new VBox(copies.field, copies.sentence));
        form.add("printing.paper", paper());
        form.add("printing.scale", scale());
        addWhatThePrinterCan();
        getChildren().setAll(form, outlook());
    }

    /** Says beside each field what is wrong with it, and has the first such field mended. */
    void showWhatIsWrong() {
        Stream.of(range, copies, percent)
                .filter(field -> !field.check())
                .toList()
                .reversed()
                .forEach(field -> field.field.requestFocus());
    }

    private Choice<Printer> printer(List<Printer> printers, Background background) {
        Choice<Printer> choice = new Choice<>(printers, Printer::name, chosen -> {
            model.printer.set(chosen);
            background.afterwards(chosen::abilities, abilities -> {
                if (chosen.equals(model.printer.get())) {
                    model.offer(abilities);
                }
            });
        });
        choice.show(model.printer.get());
        return named(choice, "printer");
    }

    private VBox pages() {
        RadioButton all = new RadioButton(texts.get("printing.all", model.count()));
        RadioButton some = new RadioButton(texts.get("printing.some"));
        all.setId("print-all");
        some.setId("print-some");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(all, some);
        all.setSelected(true);
        model.isRange.bindBidirectional(some.selectedProperty());
        range.field.setPromptText(texts.get("printing.example"));
        range.field.textProperty().subscribe((before, now) -> some.setSelected(true));
        some.setOnAction(chosen -> range.field.requestFocus());
        all.setOnAction(chosen -> range.check());
        HBox line = new HBox(some, range.field);
        line.getStyleClass().add("form-row");
        return new VBox(all, line, range.sentence);
    }

    private Choice<PrintPaper> paper() {
        Choice<PrintPaper> choice =
                new Choice<>(List.of(), paper -> texts.get("printing.paper." + paper), model.paper::set);
        model.abilities.subscribe(now -> choice.offer(now.papersFor(model.own()), model.paper.get()));
        return named(choice, "paper");
    }

    private VBox scale() {
        Choice<Scaling> choice =
                new Choice<>(List.of(Scaling.values()), way -> texts.get("printing.scale." + way), model.scaling::set);
        choice.show(model.scaling.get());
        Label sign = new Label("%");
        HBox line = new HBox(named(choice, "scale"), percent.field, sign);
        line.getStyleClass().add("form-row");
        ObservableBooleanValue isTyped = model.scaling.isEqualTo(Scaling.TYPED);
        Stream.of(percent.field, sign).forEach(node -> node.visibleProperty().bind(isTyped));
        model.scaling.subscribe(percent::check);
        return new VBox(line, percent.sentence);
    }

    private void addWhatThePrinterCan() {
        Choice<PrintSides> sides = new Choice<>(List.of(), way -> texts.get("printing.sides." + way), model.sides::set);
        form.add("printing.sides", named(sides, "sides"));
        CheckBox grey = new CheckBox(texts.get("printing.grey.say"));
        grey.selectedProperty().bindBidirectional(model.grey);
        form.add("printing.grey", named(grey, "grey"));
        model.abilities.subscribe(now -> {
            sides.offer(now.ways(), model.sides.get());
            sides.setDisable(now.ways().size() == 1);
            grey.setDisable(!now.grey());
        });
    }

    private <N extends Node> N named(N control, String name) {
        control.setId("print-" + name);
        return control;
    }

    /** What will come out, in words. */
    private Label outlook() {
        Label outlook = new Label();
        outlook.setId("print-outlook");
        outlook.getStyleClass().add("form-note");
        outlook.setWrapText(true);
        outlook.setMinHeight(USE_PREF_SIZE);
        Observable[] all = {model.isRange, model.range, model.copies, model.paper, model.scaling, model.percent};
        for (Observable one : all) {
            ((Property<?>) one).subscribe(() -> outlook.setText(outlookWords()));
        }
        outlook.setText(outlookWords());
        return outlook;
    }

    private String outlookWords() {
        return switch (model.order()) {
            case Parsed.Value<PrintOrder>(PrintOrder order) -> {
                String words = texts.get(
                        "printing.outlook", order.range().pages().size(), order.copies(), model.shownPercent(order));
                yield model.isCut(order) ? words + texts.get("printing.cut") : words;
            }
            case Parsed.Wrong<PrintOrder> wrong -> texts.get("printing.wrong");
        };
    }
}
