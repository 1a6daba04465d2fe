package gangmu.ui.measure;

import gangmu.model.Id;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.model.Review;
import gangmu.model.ReviewChanges;
import gangmu.model.Stage;
import gangmu.text.Parsed;
import gangmu.text.Parsed.Problem;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Slot;
import gangmu.ui.widget.FieldModel;
import gangmu.ui.widget.FieldModel.Refused;
import java.time.Year;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The light a person gives a KPI-year at a stage, and why.
 *
 * <p>A light that differs from the suggested one is stored together with its reason; until there is one, it is kept
 * with the reason field as something still to be mended.
 */
final class ReviewViewModel {
    private static final String NEEDS_REASON = "wrong.review.reason";

    private final Desk desk;
    private final Id kpi;
    private final Year year;
    private final Stage stage;
    private final FieldModel reason;
    private final ReadOnlyObjectWrapper<Optional<Light>> light = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean confirming;

    ReviewViewModel(Desk desk, Id kpi, Year year, Stage stage) {
        this.desk = desk;
        this.kpi = kpi;
        this.year = year;
        this.stage = stage;
        FieldModel.Keep keep = desk.unstored().of(Slot.of(kpi, "review.reason." + stage, year));
        this.reason = new FieldModel(this::give, keep);
        keep.refused().flatMap(ReviewViewModel::waiting).ifPresent(chosen -> {
            light.set(Optional.of(chosen));
            reason.touch();
        });
        show(desk.plan());
        reason.problem().subscribe(problem -> {
            if (problem.isEmpty()) {
                confirming = false;
                light.set(held(desk.plan()).map(Review::light));
            }
        });
    }

    /** The light that waits for a reason, which the sentence names by its sign. */
    private static Optional<Light> waiting(Refused refused) {
        Problem problem = refused.problem();
        return Arrays.stream(Light.values())
                .filter(each -> problem.key().equals(NEEDS_REASON)
                        && each.sign().equals(problem.arguments().getFirst()))
                .findFirst();
    }

    /** The light that was chosen, stored or not. */
    ReadOnlyObjectProperty<Optional<Light>> light() {
        return light.getReadOnlyProperty();
    }

    /** Whether the plan can only be read. */
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    FieldModel reason() {
        return reason;
    }

    void show(Plan plan) {
        reason.show(held(plan).map(Review::reason).orElse(""));
        if (reason.problem().get().isEmpty()) {
            light.set(held(plan).map(Review::light));
        } else {
            needed(plan, reason.text().get().strip())
                    .ifPresent(problem -> reason.refuse(reason.text().get(), problem));
        }
    }

    /** The light suggested by now, where what is stored differs from it and does not say why. */
    Optional<Light> unexplained(Plan plan) {
        return held(plan)
                .filter(review ->
                        review.lacksReason(plan) && reason.problem().get().isEmpty())
                .map(review -> suggested(plan));
    }

    /** Gives a light, or takes it back with its reason. */
    void choose(Optional<Light> chosen) {
        light.set(chosen);
        confirming = false;
        if (chosen.isEmpty()) {
            reason.text().set("");
        }
        reason.touch();
        reason.check();
    }

    /** Says that the light holds for what the year has come to since it was given; once there is a reason, if it needs one. */
    void confirm() {
        confirming = true;
        reason.touch();
        reason.check();
    }

    private Parsed<String> give(String typed) {
        if (light.get().isEmpty()) {
            return typed.isEmpty() ? store(Optional.empty(), "") : Parsed.wrong("wrong.review.light");
        }
        Optional<Problem> needed = needed(desk.plan(), typed);
        return needed.isPresent() ? new Parsed.Wrong<>(needed.get()) : store(light.get(), typed);
    }

    /** That the chosen light needs a reason, where there is none. */
    private Optional<Problem> needed(Plan plan, String typed) {
        return light.get()
                .filter(chosen -> typed.isEmpty() && chosen != suggested(plan))
                .map(chosen -> Parsed.problem(
                        NEEDS_REASON, chosen.sign(), suggested(plan).sign()));
    }

    private Parsed<String> store(Optional<Light> chosen, String typed) {
        boolean confirms = confirming;
        confirming = false;
        desk.change(plan -> confirms
                ? held(plan).flatMap(review -> ReviewChanges.confirm(plan, review, typed, desk.entered()))
                : plan.kpi(kpi)
                        .flatMap(held -> ReviewChanges.review(
                                plan, held, year, stage, chosen.orElse(null), typed, desk.entered())));
        return Parsed.value(typed);
    }

    private Light suggested(Plan plan) {
        return plan.kpi(kpi).map(held -> plan.suggested(held, year)).orElse(Light.WHITE);
    }

    /** What a plan holds. */
    Optional<Review> held(Plan plan) {
        return plan.review(kpi, year, stage);
    }
}
