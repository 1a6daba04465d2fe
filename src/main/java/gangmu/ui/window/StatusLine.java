package gangmu.ui.window;

import gangmu.model.CoverageRule;
import gangmu.model.Findings;
import gangmu.model.Plan;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Mending;
import gangmu.ui.desk.Slot;
import gangmu.ui.desk.WorkBar;
import gangmu.ui.widget.FieldModel.Refused;
import gangmu.ui.widget.Icons;
import gangmu.work.Saving;
import gangmu.work.State;
import gangmu.work.State.Stored;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.controlsfx.control.StatusBar;

/** The foot of the window: whether everything is stored, and how the plan stands in the year looked at. */
final class StatusLine extends StatusBar {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Desk desk;
    private final Texts texts;
    private final Label summary = new Label();
    private final Hyperlink unstored = new Hyperlink();
    private final Button retry;

    StatusLine(Desk desk, ObservableBooleanValue underWay, boolean isSealed, WorkBar work, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.retry = new Button(texts.get("status.retry"));
        setId("status");
        summary.setId("summary");
        unstored.setId("unstored");
        retry.setId("retry");
        retry.setOnAction(event -> desk.retry());
        getLeftItems().setAll(retry, unstored);
        getRightItems().add(reading(underWay));
        if (isSealed) {
            getRightItems().add(sealed());
        }
        summary.visibleProperty().bind(work.visibleProperty().not()); // which takes its room for as long as it is there
        summary.managedProperty().bind(summary.visibleProperty());
        getRightItems().addAll(work, summary);
        desk.state().subscribe(this::show);
        desk.unstored().all().subscribe(this::tell);
        desk.year().subscribe(() -> show(desk.state().get()));
    }

    private Label reading(ObservableBooleanValue underWay) {
        Label reading = new Label(texts.get("status.reading"));
        reading.setId("reading");
        reading.setMinWidth(USE_PREF_SIZE);
        reading.visibleProperty().bind(underWay);
        reading.managedProperty().bind(underWay);
        return reading;
    }

    private Label sealed() {
        Label sealed = new Label(texts.get("status.sealed"), Icons.of("fth-lock"));
        sealed.setId("sealed");
        sealed.setTooltip(new Tooltip(texts.get("status.sealed.say")));
        return sealed;
    }

    private void show(State state) {
        setText(desk.isReadOnly() ? readOnly(state.stored()) : saving(state));
        retry.setVisible(state.saving() == Saving.NOT_STORED);
        retry.setManaged(retry.isVisible());
        pseudoClassStateChanged(TROUBLE, state.saving() == Saving.NOT_STORED);
        summary.setText(summary(state.plan(), desk.year().get()));
    }

    private String readOnly(Stored stored) {
        return texts.get("status.read-only", AsOf.moment(stored.at()), stored.sequence());
    }

    private String saving(State state) {
        LocalTime at = LocalTime.ofInstant(state.stored().at(), ZoneId.systemDefault());
        return texts.get(
                "status." + state.saving(),
                CLOCK.format(at),
                state.waiting().deeds().size(),
                state.stored().sequence());
    }

    /** Says what was typed and could not be taken; a click leads to the first of it. */
    private void tell(Map<Slot, Refused> refused) {
        unstored.setVisible(!refused.isEmpty());
        unstored.setManaged(!refused.isEmpty());
        refused.entrySet().stream().findFirst().ifPresent(first -> {
            Slot slot = first.getKey();
            unstored.setText(texts.get("status.unstored", refused.size(), slot.inWords(desk.plan(), texts)));
            unstored.setTooltip(new Tooltip(first.getValue().problem().in(texts)));
            unstored.setOnAction(e -> new Mending(desk, getScene().getRoot()).start(slot));
        });
    }

    private String summary(Plan plan, Year year) {
        String lights = plan.lights(year).entrySet().stream()
                .map(count -> count.getKey().sign() + count.getValue())
                .collect(Collectors.joining(" "));
        String invented = plan.holdsInvented(year) ? texts.get("status.invented") : "";
        return invented
                + texts.get(
                        "status.summary",
                        plan.kpis().size(),
                        lights,
                        Findings.of(plan, CoverageRule.KPI_WITHOUT_PROJECT)
                                .open()
                                .size());
    }
}
