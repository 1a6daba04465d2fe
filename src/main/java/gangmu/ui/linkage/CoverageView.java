package gangmu.ui.linkage;

import gangmu.explain.CoverageWords;
import gangmu.model.Acceptance;
import gangmu.model.CoverageChanges;
import gangmu.model.CoverageRule;
import gangmu.model.Finding;
import gangmu.model.Findings;
import gangmu.model.Findings.Found;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.NodeLink;
import gangmu.ui.widget.Question;
import gangmu.ui.widget.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the rules find in how projects and KPIs go together: each finding can be accepted, each rule switched off. */
final class CoverageView extends BorderPane {
    private final Desk desk;
    private final LinkageViewModel model;
    private final Texts texts;
    private final Label summary = new Label();
    private final ListView<Item> list = new ListView<>();

    /** A line of the list: a rule as the heading of what it finds, or a finding. */
    private sealed interface Item {
        record OfRule(CoverageRule rule, int open, int all) implements Item {}

        record OfFinding(Found found) implements Item {}
    }

    CoverageView(Desk desk, LinkageViewModel model, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("coverage");
        summary.getStyleClass().add("page-kind");
        summary.setId("coverage-summary");
        list.setId("findings");
        list.setAccessibleText(texts.get("linkage.coverage"));
        list.setCellFactory(view -> new ItemCell());
        VBox top = new VBox(summary);
        top.getStyleClass().add("place-top");
        setTop(top);
        setCenter(list);
        model.matrix().when(Seen.of(this)).subscribe(shown -> show());
    }

    private void show() {
        Plan plan = model.matrix().get().linkage().plan();
        List<Item> items = new ArrayList<>();
        int open = 0;
        int accepted = 0;
        for (CoverageRule rule : CoverageRule.values()) {
            Findings all = Findings.of(plan, rule);
            List<Found> shown = all.found().stream()
                    .filter(one -> model.shows(one.finding()))
                    .toList();
            items.add(new Item.OfRule(
                    rule,
                    (int) shown.stream()
                            .filter(one -> one.acceptance().isEmpty())
                            .count(),
                    shown.size()));
            shown.forEach(found -> items.add(new Item.OfFinding(found)));
            open += all.open().size();
            accepted += all.accepted().size();
        }
        summary.setText(texts.get("coverage.summary", open, accepted));
        if (!list.getItems().equals(items)) {
            list.getItems().setAll(items);
        }
    }

    private void heed(CoverageRule rule, boolean heeded) {
        desk.change(plan -> CoverageChanges.heed(plan, rule, heeded));
    }

    private void accept(Finding finding, String reason) {
        desk.change(plan -> CoverageChanges.accept(plan, finding, reason, desk.entered()));
    }

    private void withdraw(Finding finding) {
        desk.change(plan -> CoverageChanges.withdraw(plan, finding));
    }

    private void ask(Finding finding) {
        ButtonType accept = new ButtonType(texts.get("coverage.accept.do"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("coverage.accept.leave"), ButtonData.CANCEL_CLOSE);
        CoverageWords words = words();
        Alert question = Question.of(
                AlertType.CONFIRMATION,
                getScene().getWindow(),
                texts.get("coverage.accept.header"),
                texts.get("source.of", words.subject(finding), words.of(finding)) + "\n\n"
                        + texts.get("coverage.accept.say"),
                accept,
                leave);
        Question.reason(question, accept, texts.get("coverage.accept.reason"))
                .ifPresent(reason -> accept(finding, reason));
    }

    private CoverageWords words() {
        return new CoverageWords(desk.plan(), texts);
    }

    /** A line of the list with what can be done about it. */
    private final class ItemCell extends ListCell<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setPrefWidth(0); // as wide as the list, so that sentences wrap
            setGraphic(
                    empty
                            ? null
                            : switch (item) {
                                case Item.OfRule rule -> heading(rule);
                                case Item.OfFinding(Found found) -> line(found);
                                case null -> null;
                            });
        }

        private VBox heading(Item.OfRule item) {
            boolean silenced = desk.plan().isSilenced(item.rule());
            CheckBox heed = new CheckBox(texts.get(
                    silenced ? "coverage.heading.off" : "coverage.heading",
                    CoverageWords.of(item.rule(), texts),
                    item.open(),
                    item.all() - item.open()));
            heed.getStyleClass().add("coverage-rule");
            heed.setId("rule-" + item.rule());
            heed.setSelected(!silenced);
            heed.setDisable(desk.isReadOnly());
            heed.setOnAction(event -> heed(item.rule(), heed.isSelected()));
            Label purpose = new Label(CoverageWords.purpose(item.rule(), texts));
            purpose.getStyleClass().add("hint");
            purpose.setWrapText(true);
            return new VBox(heed, purpose);
        }

        private HBox line(Found found) {
            Finding finding = found.finding();
            VBox told = new VBox();
            desk.plan()
                    .find(finding.node())
                    .ifPresent(node -> told.getChildren().add(door(node)));
            told.getChildren().add(wrapped(words().of(finding), "coverage-said"));
            found.acceptance().ifPresent(held -> told.getChildren().add(wrapped(accepted(held), "hint")));
            HBox.setHgrow(told, Priority.ALWAYS);
            Button act = found.acceptance().isPresent()
                    ? button("coverage.withdraw", () -> withdraw(finding))
                    : button("coverage.accept", () -> ask(finding));
            HBox line = new HBox(told, act);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("coverage-line");
            return line;
        }

        private NodeLink door(Node node) {
            return new NodeLink(desk, node);
        }

        private Label wrapped(String words, String style) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            return label;
        }

        private Button button(String key, Runnable action) {
            Button button = new Button(texts.get(key));
            button.setMinWidth(USE_PREF_SIZE);
            button.setVisible(!desk.isReadOnly());
            button.setOnAction(event -> action.run());
            return button;
        }

        private String accepted(Acceptance held) {
            return texts.get("coverage.accepted.say", held.reason(), CoverageWords.signed(held, texts));
        }
    }
}
