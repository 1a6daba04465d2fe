package gangmu.ui.linkage;

import gangmu.model.Node;
import gangmu.text.Texts;
import gangmu.ui.widget.WordsCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Projects, or KPIs, with what tells how they stand; each can be gone into. */
final class PartnerTable extends TableView<Partner> {
    private static final int DOUBLE = 2;

    /** Widths in letters. */
    private static final double NAME = 20;

    private static final double NARROW = 6.6;
    private static final double STATUS = 6.5;

    private final Texts texts;

    /**
     * A table of projects or of KPIs.
     *
     * @param open is told which one is gone into
     */
    PartnerTable(boolean ofProjects, double letter, Consumer<Node> open, Texts texts) {
        this.texts = texts;
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        if (ofProjects) {
            column("linkage.list.project", NAME * letter, Partner::name);
            narrow("linkage.column.period", letter, Partner::number);
            narrow("linkage.column.category", letter, Partner::category);
        } else {
            narrow("linkage.list.number", letter, Partner::number);
            column("linkage.list.kpi", NAME * letter, Partner::name);
        }
        status(letter);
        narrow("linkage.list.count", letter, partner -> Integer.toString(partner.links()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(open);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == DOUBLE) {
                selected().ifPresent(open);
            }
        });
    }

    /** A column of few letters, which is as wide as its heading needs and leaves the rest to names. */
    private void narrow(String key, double letter, Function<Partner, String> text) {
        TableColumn<Partner, String> column = column(key, NARROW * letter, text);
        column.setMinWidth(NARROW * letter);
        column.setMaxWidth(NARROW * letter);
    }

    private TableColumn<Partner, String> column(String key, double width, Function<Partner, String> text) {
        TableColumn<Partner, String> column = new TableColumn<>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellFactory(any -> new WordsCell<>());
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    private void status(double letter) {
        TableColumn<Partner, Partner> column = new TableColumn<>(texts.get("linkage.column.status"));
        column.setMinWidth(STATUS * letter);
        column.setPrefWidth(STATUS * letter);
        column.setSortable(false);
        column.setCellFactory(any -> new StatusCell());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        getColumns().add(column);
    }

    /** The one that is selected. */
    Optional<Node> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Partner::node);
    }

    /** Shows others in place of these, and keeps what is selected where it is among them. */
    void show(List<Partner> next, String none) {
        Optional<Node> selected = selected();
        setPlaceholder(placeholder(none));
        getItems().setAll(next);
        selected.ifPresent(node -> next.stream()
                .filter(partner -> partner.node().id().equals(node.id()))
                .findFirst()
                .ifPresent(getSelectionModel()::select));
    }

    private static Label placeholder(String none) {
        Label label = new Label(none);
        label.setWrapText(true);
        label.getStyleClass().add("hint");
        return label;
    }

    private static final class StatusCell extends TableCell<Partner, Partner> {
        @Override
        protected void updateItem(@Nullable Partner partner, boolean empty) {
            super.updateItem(partner, empty);
            getStyleClass().removeIf(style -> style.startsWith("light-"));
            setText(partner == null ? null : partner.status());
            if (partner != null) {
                partner.light().ifPresent(light -> getStyleClass().add("light-" + light.light()));
            }
        }
    }
}
