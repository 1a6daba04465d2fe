package gangmu.ui.outline;

import gangmu.explain.LightWords;
import gangmu.explain.ReviewWords;
import gangmu.explain.TargetWords;
import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.ForeseenWords;
import gangmu.ui.desk.YearViewModel;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.LightSign;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A KPI's figures: a row a year with target, actual, source, attainment and light, and what its badges mean. */
final class FigureTable extends GridPane {
    private static final PseudoClass COMPUTED = PseudoClass.getPseudoClass("computed");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Texts texts;
    private int nextRow = 1;
    private final Map<Year, Label> yearLabels = new HashMap<>();
    private final Map<Year, Label> notes = new HashMap<>();

    FigureTable(List<YearViewModel> years, ObjectProperty<Year> current, Texts texts) {
        this.texts = texts;
        getStyleClass().add("figure-table");
        getColumnConstraints().setAll(narrow(), wide(16), wide(17), wide(21), narrow(), rest());
        addRow(
                0,
                heading("figures.year"),
                heading("figures.target"),
                heading("figures.actual"),
                heading("figures.source"),
                new Region(),
                heading("figures.attainment"));
        years.forEach(year -> addYear(year, current));
        addMeaning(years);
    }

    private static ColumnConstraints narrow() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints wide(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static ColumnConstraints rest() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /** Marks the year that is looked at, and says under each year what people should know of its target and reviews. */
    void show(Plan plan, Kpi kpi, Year current) {
        yearLabels.forEach((year, label) -> label.pseudoClassStateChanged(CURRENT, year.equals(current)));
        notes.forEach((year, note) -> {
            List<String> lines = new ArrayList<>();
            TargetWords.adjusted(plan, kpi, year, texts).ifPresent(lines::add);
            lines.addAll(ReviewWords.notes(plan, kpi, year, texts));
            note.setText(String.join("\n", lines));
            show(note, !note.getText().isEmpty());
        });
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("table-heading");
        GridPane.setHalignment(label, key.equals("figures.source") ? HPos.LEFT : HPos.RIGHT);
        return label;
    }

    private void addYear(YearViewModel model, ObjectProperty<Year> current) {
        String roc = RocYears.text(model.year());
        Label year = new Label(roc);
        year.getStyleClass().add("figure-year");
        year.setOnMouseClicked(e -> current.set(model.year()));
        yearLabels.put(model.year(), year);
        Field target = Field.figure(model.target(), texts.get("figures.target.of", roc), texts);
        target.control().setId("target-" + roc);
        Field actual = Field.figure(model.actual(), texts.get("figures.actual.of", roc), texts);
        actual.control().setId("actual-" + roc);
        model.typed().subscribe(typed -> {
            actual.control().setEditable(typed && !model.actual().isReadOnly());
            actual.control().pseudoClassStateChanged(COMPUTED, !typed);
        });
        Field source = Field.line(model.source(), texts.get("figures.source.of", roc), texts);
        source.control().setId("source-" + roc);
        source.visibleProperty().bind(model.typed()); // of what is computed, each item has a source of its own
        int row = nextRow++;
        addRow(row, year, target, actual, source, badge(model), attainment(model));
        getChildren().stream()
                .filter(child -> GridPane.getRowIndex(child) == row)
                .forEach(child -> GridPane.setValignment(child, VPos.TOP));
        Stream.of(sentence(target), new ReasonLine(model, target, texts), sentence(actual), sentence(source))
                .forEach(this::addBelow);
        addBelow(note(model));
        addBelow(foreseen(model));
    }

    /** Adds a row across the table, which is narrow in every column and takes no room while there is nothing to say. */
    private void addBelow(Node said) {
        add(said, 1, nextRow++, REMAINING, 1);
    }

    private static Label sentence(Field field) {
        Label sentence = field.sentenceApart();
        sentence.setId("sentence-" + field.control().getId());
        return sentence;
    }

    private Label note(YearViewModel model) {
        Label note = new Label();
        note.getStyleClass().add("review-note");
        note.setWrapText(true);
        note.setId("note-" + RocYears.text(model.year()));
        notes.put(model.year(), note);
        return note;
    }

    /** What the target that is being typed would change, before it is stored. */
    private Label foreseen(YearViewModel model) {
        Label foreseen = new Label();
        foreseen.getStyleClass().add("foreseen");
        foreseen.setWrapText(true);
        foreseen.setId("foreseen-" + RocYears.text(model.year()));
        model.target().text().subscribe(typed -> foresee(model, foreseen));
        model.foreseen().subscribe(() -> foresee(model, foreseen));
        return foreseen;
    }

    private void foresee(YearViewModel model, Label foreseen) {
        foreseen.setText(String.join("\n", ForeseenWords.of(model, texts)));
        show(foreseen, !foreseen.getText().isEmpty());
    }

    private Label badge(YearViewModel model) {
        Label badge = invented("grid.invented");
        badge.getStyleClass().add("badge");
        badge.setTooltip(new Tooltip(texts.get("figures.invented")));
        model.invented().subscribe(is -> show(badge, is));
        return badge;
    }

    /** Says once in full what the badges stand for, where there is one. */
    private void addMeaning(List<YearViewModel> years) {
        Label meaning = invented("figures.invented");
        years.forEach(year -> year.invented().subscribe(() -> show(meaning, anyInvented(years))));
        show(meaning, anyInvented(years));
        addBelow(meaning);
    }

    private static boolean anyInvented(List<YearViewModel> years) {
        return years.stream().anyMatch(year -> year.invented().get());
    }

    private Label invented(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("invented");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static void show(Label label, boolean is) {
        label.setVisible(is);
        label.setManaged(is);
    }

    private String words(YearViewModel model) {
        String percent =
                model.attainment().get() instanceof Attainment.Percent known ? Figures.percent(known.value()) : "—";
        return percent + (model.partial().get() ? texts.get("chart.partial") : "");
    }

    private Node attainment(YearViewModel model) {
        Label percent = new Label();
        percent.getStyleClass().add("attainment");
        percent.setMinWidth(USE_PREF_SIZE);
        LightSign light = new LightSign(texts);
        percent.textProperty()
                .bind(Bindings.createStringBinding(() -> words(model), model.attainment(), model.partial()));
        model.standing().subscribe(standing -> {
            light.showWithWord(LightWords.sign(standing), standing.light().name());
            light.tell(LightWords.standing(standing, texts));
        });
        HBox box = new HBox(percent, light);
        box.getStyleClass().add("attainment-cell");
        return box;
    }
}
