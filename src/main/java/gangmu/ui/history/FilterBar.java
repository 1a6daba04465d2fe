package gangmu.ui.history;

import gangmu.explain.DeedWords;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Field;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which changes are listed: by words, person, kind, days, and whether they touched what is selected. */
final class FilterBar extends FlowPane {
    private final Desk desk;
    private final HistoryViewModel history;
    private final Texts texts;
    private final TextField text = new TextField();
    private final Choice<String> person;
    private final Choice<Optional<DeedGroup>> group;
    private final FieldModel from;
    private final FieldModel to;
    private final CheckBox only = new CheckBox();

    FilterBar(Desk desk, HistoryViewModel history, Texts texts) {
        this.desk = desk;
        this.history = history;
        this.texts = texts;
        this.person = new Choice<>(List.of(""), this::name, chosen -> put(filter -> filter.person(chosen)));
        this.group = new Choice<>(groups(), this::name, chosen -> put(filter -> filter.group(chosen)));
        this.from = new FieldModel(typed -> day(typed, day -> filter -> filter.from(day)));
        this.to = new FieldModel(typed -> day(typed, day -> filter -> filter.to(day)));
        getStyleClass().add("place-filters");
        text.setId("history-text");
        text.setPromptText(texts.get("history.text"));
        text.setAccessibleText(texts.get("history.text"));
        text.textProperty().subscribe((was, typed) -> put(filter -> filter.text(typed.strip())));
        only.setId("history-only");
        only.setOnAction(event -> put(this::limited));
        getChildren().setAll(text, labelled("history.person", person), labelled("history.group", group), days(), only);
        history.filter().subscribe(this::show);
        from.problem().subscribe(this::misread);
        to.problem().subscribe(this::misread);
        history.listed().subscribe(found -> showPeople(found.people()));
        desk.spot().subscribe(this::follow);
        desk.state().subscribe(state -> follow(desk.spot().get()));
    }

    private static List<Optional<DeedGroup>> groups() {
        return Stream.concat(
                        Stream.of(Optional.<DeedGroup>empty()),
                        Arrays.stream(DeedGroup.values()).map(Optional::of))
                .toList();
    }

    private String name(String who) {
        return who.isEmpty() ? texts.get("history.everybody") : who;
    }

    private String name(Optional<DeedGroup> kind) {
        return kind.map(one -> texts.get("history.group." + one)).orElseGet(() -> texts.get("history.everything"));
    }

    private HBox labelled(String key, Choice<?> choice) {
        choice.setAccessibleText(texts.get(key));
        choice.setId(key.replace('.', '-'));
        HBox row = new HBox(Form.label(texts.get(key), choice), choice);
        row.getStyleClass().add("form-row");
        return row;
    }

    private VBox days() {
        Field first = dayField(from, "history.from");
        Field last = dayField(to, "history.to");
        HBox row = new HBox(
                Form.label(texts.get("history.from"), first.control()),
                first,
                Form.label(texts.get("history.to"), last.control()),
                last);
        row.getStyleClass().add("form-row");
        return new VBox(row, sentence(first), sentence(last));
    }

    private static Label sentence(Field field) {
        Label sentence = field.sentenceApart();
        sentence.setId("sentence-" + field.control().getId());
        return sentence;
    }

    private Field dayField(FieldModel model, String key) {
        Field field = Field.line(model, texts.get(key), texts);
        field.control().setId(key.replace('.', '-'));
        field.control().setPromptText(texts.get("history.day"));
        field.getStyleClass().add("history-day");
        return field;
    }

    private Parsed<String> day(String typed, Function<Optional<LocalDate>, UnaryOperator<Filter>> limit) {
        if (typed.isEmpty()) {
            put(limit.apply(Optional.empty()));
            return Parsed.value("");
        }
        Parsed<String> taken = RocDays.parse(typed).then(day -> {
            Filter limited =
                    limit.apply(Optional.of(day)).apply(history.filter().get());
            if (limited.isReversed()) {
                return Parsed.wrong("wrong.day.reversed");
            }
            history.filter().set(limited);
            return Parsed.value(RocDays.text(day));
        });
        if (taken.whatIsWrong().isPresent()) {
            put(filter -> limit.apply(Optional.empty()).apply(filter).misread(true));
        }
        return taken;
    }

    private void misread() {
        put(filter -> filter.misread(
                Stream.of(from, to).anyMatch(field -> field.problem().get().isPresent())));
    }

    private void put(UnaryOperator<Filter> change) {
        history.filter().set(change.apply(history.filter().get()));
    }

    private Filter limited(Filter filter) {
        return filter.touched(only.isSelected() ? Touched.at(desk.spot().get(), desk.plan()) : Optional.empty());
    }

    /** Shows what the filter is, also where somebody else lifted it. */
    private void show(Filter filter) {
        if (!text.getText().strip().equals(filter.text())) {
            text.setText(filter.text());
        }
        person.show(filter.person());
        group.show(filter.group());
        show(from, filter.from(), filter.misread());
        show(to, filter.to(), filter.misread());
        only.setSelected(filter.touched().isPresent());
    }

    private static void show(FieldModel field, Optional<LocalDate> day, boolean misread) {
        String shown = day.map(RocDays::text).orElse("");
        if (misread && day.isEmpty()) {
            return; // what is wrong stays until it is mended or lifted
        }
        field.accept();
        field.text().set(shown);
        field.show(shown);
    }

    private void showPeople(List<String> people) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(people);
        person.offer(all, history.filter().get().person());
    }

    private void follow(Spot spot) {
        Plan plan = desk.plan();
        @Nullable
        String name = switch (spot) {
            case Spot.Whole whole -> null;
            case Spot.At(var id) -> plan.find(id).map(Node::name).orElse(null);
            case Spot.Projects(var section) ->
                plan.node(section)
                        .map(node -> texts.get("history.projects", DeedWords.shortened(node.name())))
                        .orElse(null);
        };
        only.setDisable(name == null);
        only.setText(
                name == null ? texts.get("history.only.none") : texts.get("history.only", DeedWords.shortened(name)));
        if (only.isSelected()) {
            put(this::limited);
        }
    }
}
