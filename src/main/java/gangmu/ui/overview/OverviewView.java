package gangmu.ui.overview;

import gangmu.explain.HiddenWords;
import gangmu.explain.LightWords;
import gangmu.explain.RollupWords;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Rollup;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.FilterBar;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.SheetActions;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import gangmu.ui.widget.Heir;
import gangmu.ui.widget.Seen;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** A year of the whole plan at a glance: how many KPIs have which light, how far everything got, and the figures behind. */
public final class OverviewView extends BorderPane implements Heir {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final int MONTHS = 12;

    private final Desk desk;
    private final OverviewViewModel model;
    private Looks looks;
    private final Texts texts;
    private final Label heading = new Label();
    private final LightTiles lights;
    private final Label together = new Label();
    private final Label rules = new Label();
    private final Label hidden = new Label();
    private final Button clear = new Button();
    private final SegmentedButton switcher = new SegmentedButton();
    private final FilterBar filters;
    private final HBox moment;
    private final Gaps gaps;
    private final DashboardView dashboard;
    private final FiguresView figures;
    private final KpiPage page;

    /** The view of the plan on the desk, in these looks and those that follow. */
    public OverviewView(Desk desk, OverviewViewModel model, SheetActions actions, ObservableValue<Looks> worn) {
        this.desk = desk;
        this.model = model;
        this.looks = worn.getValue();
        this.texts = looks.texts();
        this.lights = new LightTiles(desk, () -> model.sight().set(Sight.DASHBOARD), texts);
        this.filters = new FilterBar(desk, texts);
        this.moment = moment();
        this.gaps = new Gaps(desk, texts);
        this.dashboard = new DashboardView(desk, actions, looks);
        this.figures = new FiguresView(desk, looks);
        this.page = new KpiPage(desk, model, actions, looks);
        getStyleClass().add("overview");
        heading.getStyleClass().add("page-title");
        heading.setMinWidth(USE_PREF_SIZE);
        together.setWrapText(true);
        rules.getStyleClass().add("hint");
        rules.setWrapText(true);
        together.setId("together");
        FlowPane headline = new FlowPane(heading, lights, sights(), moment);
        headline.getStyleClass().add("overview-heading");
        HBox hiding = new HBox(hidden, clear);
        hiding.getStyleClass().add("form-row");
        hidden.setId("overview-hidden");
        clear.setText(texts.get("linkage.clear"));
        clear.setOnAction(event -> desk.filter().set(LinkageFilter.NONE));
        hiding.visibleProperty().bind(hidden.textProperty().isNotEmpty());
        hiding.managedProperty().bind(hiding.visibleProperty());
        VBox top = new VBox(headline, filters, together, rules, hiding, gaps);
        top.getStyleClass().add("overview-top");
        setTop(top);
        filters.leadTo(dashboard::requestFocus);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (FIND.match(event) && model.sight().get() == Sight.DASHBOARD) {
                filters.startTyping();
                event.consume();
            }
        });
        ObservableValue<Boolean> seen = Seen.of(this);
        desk.state().when(seen).subscribe((was, is) -> show());
        desk.year().when(seen).subscribe((was, is) -> show());
        desk.filter().when(seen).subscribe((was, is) -> show());
        desk.spot().when(seen).subscribe((was, is) -> {
            if (model.sight().get() == Sight.KPI) {
                show();
            }
        });
        model.month().subscribe((was, is) -> show());
        model.sight().subscribe((was, is) -> show());
        worn.subscribe((was, next) -> dress(next));
        show();
    }

    private SegmentedButton sights() {
        for (Sight sight : Sight.values()) {
            ToggleButton button = new ToggleButton(texts.get("overview.sight." + sight));
            button.setId("overview-" + sight);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                model.sight().set(sight);
                button.setSelected(true); // also where it was the one that is shown
            });
            switcher.getButtons().add(button);
        }
        switcher.setMinWidth(USE_PREF_SIZE);
        return switcher;
    }

    /** The moment of the year that is looked at. */
    private HBox moment() {
        List<Optional<Integer>> months = Stream.concat(
                        Stream.of(Optional.<Integer>empty()),
                        IntStream.rangeClosed(1, MONTHS).mapToObj(Optional::of))
                .toList();
        Choice<Optional<Integer>> choice = new Choice<>(
                months,
                month ->
                        month.map(end -> texts.get("overview.month", end)).orElseGet(() -> texts.get("overview.whole")),
                model.month()::set);
        choice.setId("moment");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setAccessibleText(texts.get("overview.moment"));
        model.month().subscribe(month -> choice.show(month));
        HBox row = new HBox(Form.label(texts.get("overview.moment"), choice), choice);
        row.getStyleClass().add("form-row");
        return row;
    }

    private void dress(Looks next) {
        looks = next;
        dashboard.dress(next);
        figures.dress(next);
        page.dress(next);
        show();
    }

    private void show() {
        boolean isDashboard = model.sight().get() == Sight.DASHBOARD;
        Linkage all = isDashboard
                ? model.ofAllLights()
                : Linkage.of(desk.plan(), desk.year().get());
        Year year = all.year();
        heading.setText(texts.get("overview.heading", RocYears.text(year)));
        lights.show(all, isDashboard ? desk.filter().get().light() : Optional.empty());
        switcher.getButtons()
                .filtered(button ->
                        button.getId().equals("overview-" + model.sight().get()))
                .forEach(button -> button.setSelected(true));
        place(filters, isDashboard);
        place(moment, isDashboard);
        place(rules, model.sight().get() == Sight.FIGURES); // elsewhere they have their own place
        switch (model.sight().get()) {
            case DASHBOARD -> showDashboard();
            case KPI -> {
                setCenter(page);
                page.show(desk.plan());
            }
            case FIGURES -> {
                setCenter(figures);
                figures.show(desk.plan(), year);
            }
        }
        if (!isDashboard) {
            together.setText(RollupWords.of(Rollup.ofPlan(desk.plan(), year), desk.plan(), texts));
            hidden.setText("");
        }
        rules.setText(LightWords.of(desk.plan().lightRules(), texts) + LightWords.overruled(desk.plan(), year, texts));
        gaps.show(desk.plan());
    }

    private void showDashboard() {
        Linkage looked = model.linkage();
        together.setText(RollupWords.of(rollup(looked), looked.plan(), texts));
        hidden.setText(HiddenWords.of(looked, texts));
        setCenter(dashboard);
        dashboard.show(looked);
    }

    private static void place(Node part, boolean isThere) {
        part.setVisible(isThere);
        part.setManaged(isThere);
    }

    /** What the goal that is looked at alone comes to, or else the plan. */
    private static Rollup rollup(Linkage looked) {
        return looked.filter()
                .goal()
                .map(goal -> Rollup.ofGoal(looked.plan(), goal, looked.year()))
                .orElseGet(() -> Rollup.ofPlan(looked.plan(), looked.year()));
    }

    @Override
    public void takeOver(Node before) {
        model.takeOver(((OverviewView) before).model);
    }
}
