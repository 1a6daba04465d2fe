package gangmu.ui.overview;

import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.StandingLight;
import gangmu.text.Figures;
import gangmu.text.Texts;
import gangmu.ui.overview.YearGrid.Line;
import gangmu.ui.widget.LightSign;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Attainment with the light that stands for it. */
final class AttainmentColumn extends TableColumn<Line, Attainment> {
    private static final double WIDTH_IN_LETTERS = 7.2;

    AttainmentColumn(Texts texts, double letter) {
        super(texts.get("figures.attainment"));
        setCellValueFactory(AttainmentColumn::attainment);
        setCellFactory(column -> new AttainmentCell(texts));
        setPrefWidth(WIDTH_IN_LETTERS * letter);
        setMinWidth(WIDTH_IN_LETTERS * letter);
        setEditable(false);
    }

    private static ObservableValue<Attainment> attainment(CellDataFeatures<Line, Attainment> cell) {
        return cell.getValue().figures().attainment();
    }

    private static final class AttainmentCell extends TableCell<Line, Attainment> {
        private final Texts texts;
        private final LightSign sign;
        private Subscription shown = Subscription.EMPTY;

        AttainmentCell(Texts texts) {
            this.texts = texts;
            sign = new LightSign(texts);
            getStyleClass().add("figure");
        }

        @Override
        protected void updateItem(@Nullable Attainment attainment, boolean empty) {
            super.updateItem(attainment, empty);
            shown.unsubscribe();
            if (empty || attainment == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            shown = standing().subscribe(this::light);
            setGraphic(sign);
            setText(attainment instanceof Attainment.Percent percent ? Figures.percent(percent.value()) : "");
        }

        private void light(StandingLight light) {
            sign.show(
                    Optional.of(LightWords.sign(light)),
                    Optional.of(light.light().name()));
            sign.tell(LightWords.standing(light, texts));
        }

        /** The light beside the attainment, which changes by itself where rules or reviews do. */
        private ObservableValue<StandingLight> standing() {
            Line line = getTableView().getItems().get(getIndex());
            return line.figures().standing();
        }
    }
}
