package gangmu.ui.overview;

import gangmu.model.Entry;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.ChartCard;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.SheetActions;
import gangmu.ui.widget.Choice;
import gangmu.ui.widget.Form;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One side of a comparison: what is chosen for it, and how far its KPIs got. */
final class ComparedSide extends VBox {
    private static final int MOST_DAYS = 60;

    private final Desk desk;
    private final SheetActions actions;
    private final Texts texts;
    private final Runnable changed;
    private final Choice<Year> year;
    private final Choice<Optional<Id>> goal;
    private final Choice<Optional<LocalDate>> day;
    private final ChartCard chart;
    private Side side;
    private Optional<Linkage> shown = Optional.empty();

    /**
     * A side.
     *
     * @param id by which its controls are told from those of the other one
     * @param changed is told when it shows something else
     */
    ComparedSide(String id, Desk desk, SheetActions actions, Looks looks, Runnable changed) {
        this.desk = desk;
        this.actions = actions;
        this.texts = looks.texts();
        this.changed = changed;
        this.side = new Side(desk.year().get(), Optional.empty(), Optional.empty());
        this.year = new Choice<>(List.of(), RocYears::text, chosen -> choose(side.in(chosen)));
        this.goal = new Choice<>(List.of(), this::goal, chosen -> choose(side.of(chosen)));
        this.day = new Choice<>(List.of(), this::day, chosen -> choose(side.asOf(chosen)));
        this.chart = new ChartCard(new Charts(texts).attainments(), desk, actions, looks);
        chart.setId("compare-" + id);
        FlowPane choices = new FlowPane(
                labelled("bar.year", year, id + "-year"),
                labelled("linkage.goal", goal, id + "-goal"),
                labelled("compare.day", day, id + "-day"));
        choices.getStyleClass().add("place-filters");
        getStyleClass().add("card");
        getChildren().setAll(choices, chart);
    }

    private HBox labelled(String key, Control control, String id) {
        control.setId("compare-" + id);
        control.setAccessibleText(texts.get(key));
        HBox row = new HBox(Form.label(texts.get(key), control), control);
        row.getStyleClass().add("form-row");
        return row;
    }

    private String goal(Optional<Id> one) {
        Plan plan = desk.plan();
        return one.flatMap(plan::node)
                .map(node -> plan.numbering().titled(node))
                .orElseGet(() -> texts.get("linkage.any"));
    }

    private String day(Optional<LocalDate> one) {
        return one.map(RocDays::text).orElseGet(() -> texts.get("compare.now"));
    }

    /** Shows another year, goal or day. */
    void choose(Side other) {
        side = other;
        show();
    }

    Side side() {
        return side;
    }

    /** What it shows, in a few words: 109, （一）鞏固… or 109/03/02. */
    String name() {
        String goals = side.goal().isPresent() ? " " + goal(side.goal()) : "";
        String days = side.asOf().isPresent() ? " " + day(side.asOf()) : "";
        return RocYears.text(side.year()) + goals + days;
    }

    Optional<Linkage> shown() {
        return shown;
    }

    void dress(Looks next) {
        chart.dress(next);
    }

    /** Shows the plan as it is, or as it was at the end of the day, which is made in the background. */
    void show() {
        Plan now = desk.plan();
        year.offer(now.years(), side.year());
        goal.offer(
                Stream.concat(
                                Stream.of(Optional.<Id>empty()),
                                now.goals().stream().map(OutlineNode::id).map(Optional::of))
                        .toList(),
                side.goal());
        Side asked = side;
        if (asked.asOf().isEmpty()) {
            show(now);
        } else {
            LocalDate until = asked.asOf().get();
            var _ = actions.inBackground(() -> asOf(until)).whenComplete((plan, trouble) -> {
                if (trouble != null) {
                    actions.onTrouble(trouble);
                } else if (asked.equals(side)) {
                    show(plan);
                }
            });
        }
    }

    /** Offers the days on which the plan was changed, the latest first. */
    void offerDays() {
        var _ = actions.inBackground(() -> days(desk.entries())).whenComplete((days, trouble) -> {
            if (trouble != null) {
                actions.onTrouble(trouble);
            } else {
                day.offer(
                        Stream.concat(
                                        Stream.of(Optional.<LocalDate>empty()),
                                        days.stream().map(Optional::of))
                                .toList(),
                        side.asOf());
            }
        });
    }

    private static List<LocalDate> days(List<Entry> entries) {
        return entries.reversed().stream()
                .map(ComparedSide::day)
                .distinct()
                .limit(MOST_DAYS)
                .toList();
    }

    private static LocalDate day(Entry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneId.systemDefault());
    }

    private Plan asOf(LocalDate until) {
        return Plan.after(desk.entries().stream()
                .filter(entry -> entry.sequence() == 1 || !day(entry).isAfter(until))
                .map(Entry::change)
                .toList());
    }

    private void show(Plan plan) {
        LinkageFilter filter = LinkageFilter.NONE.goal(side.goal()).within(plan);
        Linkage looked = Linkage.of(plan, side.year(), filter);
        shown = Optional.of(looked);
        chart.show(looked);
        changed.run();
    }
}
