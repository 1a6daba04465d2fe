package gangmu.ui.desk;

import gangmu.model.Change;
import gangmu.model.Entered;
import gangmu.model.Entry;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Plan;
import gangmu.text.Parsed;
import gangmu.work.FixedPlan;
import gangmu.work.OnDesk;
import gangmu.work.State;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What all places of the window share: the open plan, the spot looked at, the year, and the way to change the plan. */
public final class Desk {
    public static final String OVERVIEW = "overview";
    public static final String OUTLINE = "outline";
    public static final String LINKAGE = "linkage";
    public static final String HISTORY = "history";

    private final OnDesk held;
    private final Consumer<Throwable> onTrouble;
    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(new Spot.Whole());
    private final ReadOnlyObjectWrapper<Optional<Id>> itemsOf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Year> year;
    private final ObjectProperty<LinkageFilter> filter = new SimpleObjectProperty<>(LinkageFilter.NONE);
    private final ObjectProperty<String> place = new SimpleObjectProperty<>(OUTLINE);
    private final ReadOnlyObjectWrapper<Optional<Parsed<Plan>>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Trail trail = new Trail();
    private final Unstored unstored;
    private final Runnable stopListening;

    /**
     * A desk with a plan on it.
     *
     * @param onTrouble is told of every change that could not be made
     */
    public Desk(OnDesk held, Consumer<Throwable> onTrouble) {
        this(held, onTrouble, new Unstored(held instanceof FixedPlan));
    }

    private Desk(OnDesk held, Consumer<Throwable> onTrouble, Unstored unstored) {
        this.held = held;
        this.unstored = unstored;
        this.onTrouble = onTrouble;
        this.state = new ReadOnlyObjectWrapper<>(held.state());
        this.year = new SimpleObjectProperty<>(busiestYear(plan()));
        this.stopListening = held.onState(this::show);
    }

    /** A new desk with the same plan, spot, year, way back and unstored entries; this one is cleared, so that its screens can be let go. */
    public Desk moved() {
        stopListening.run();
        return seenFromHere(new Desk(held, onTrouble, unstored.copy()));
    }

    /** A desk with another plan, or the plan of another time, at the same spot, year and way back, as far as it has them. */
    public Desk with(OnDesk other) {
        return seenFromHere(new Desk(other, onTrouble));
    }

    private Desk seenFromHere(Desk next) {
        next.trail.takeOver(trail);
        next.place.set(place.get());
        if (next.plan().years().contains(year.get())) {
            next.year.set(year.get());
        }
        next.filter.set(filter.get().within(next.plan()));
        next.arrive(next.isThere(spot.get()) ? spot.get() : new Spot.Whole());
        return next;
    }

    /** Whether the plan can only be read, which never changes for a desk. */
    public boolean isReadOnly() {
        return held instanceof FixedPlan;
    }

    /** The plan that can only be read, with the reason, where it is such a one. */
    public Optional<FixedPlan> fixed() {
        return held instanceof FixedPlan plan ? Optional.of(plan) : Optional.empty();
    }

    /** Every stored change up to the plan, from the first; may be asked for on any thread. */
    public List<Entry> entries() {
        return held.entries();
    }

    /** The latest plan, what can be undone, and how saving stands. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The latest plan. */
    public Plan plan() {
        return state.get().plan();
    }

    /** The fiscal year looked at. */
    public ObjectProperty<Year> year() {
        return year;
    }

    /** The spot looked at. */
    public ReadOnlyObjectProperty<Spot> spot() {
        return spot.getReadOnlyProperty();
    }

    /** Which projects and KPIs are looked at wherever many are shown; one to a node that the plan loses is lifted. */
    public ObjectProperty<LinkageFilter> filter() {
        return filter;
    }

    /** What passes the filter now. */
    public Linkage linkage() {
        return Linkage.of(plan(), year.get(), filter.get());
    }

    /** What was typed and could not be taken yet. */
    public Unstored unstored() {
        return unstored;
    }

    /** The plan as what is being typed would make it, or what is wrong with that so far; empty where nothing is tried out. */
    public ReadOnlyObjectProperty<Optional<Parsed<Plan>>> trial() {
        return trial.getReadOnlyProperty();
    }

    /** Tries out what is being typed; nothing is stored. */
    public void tryOut(Optional<Parsed<Plan>> typed) {
        trial.set(typed);
    }

    /** Which place of the window is shown: overview, outline, linkage or history. */
    public ObjectProperty<String> place() {
        return place;
    }

    /** Looks at another spot in the place where it can be read and edited whole. */
    public void open(Spot next) {
        lookAt(next);
        place.set(OUTLINE);
    }

    /** Looks at a KPI where its data items are typed. */
    public void openItems(Id kpi) {
        itemsOf.set(Optional.empty());
        open(new Spot.At(kpi));
        itemsOf.set(Optional.of(kpi));
    }

    /** The KPI whose data items somebody wants to type; it is set each time that is asked for. */
    public ReadOnlyObjectProperty<Optional<Id>> itemsOf() {
        return itemsOf.getReadOnlyProperty();
    }

    /** Looks at another spot and remembers the one before. */
    public void lookAt(Spot next) {
        if (!next.equals(spot.get())) {
            trail.leave(spot.get());
            arrive(next);
        }
    }

    /** Looks at the spot before, where it is still there. */
    public void goBack() {
        trail.back(spot.get(), this::isThere).ifPresent(this::arrive);
    }

    /** Looks at the spot gone back from. */
    public void goForward() {
        trail.forward(spot.get(), this::isThere).ifPresent(this::arrive);
    }

    /** Whether there is a spot to go back to. */
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a spot to go forward to. */
    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /**
     * Changes the plan as it is when the change's turn comes; the new plan then comes with {@link #state}.
     *
     * @param change makes the change for the latest plan, or finds that nothing is to be done
     */
    public void change(Function<Plan, Optional<Change>> change) {
        change(change, () -> {});
    }

    /** Changes the plan, and goes on once the new plan is on the desk. */
    public void change(Function<Plan, Optional<Change>> change, Runnable then) {
        report(() -> held.apply(change).thenRun(then));
    }

    /** Goes on once every change made so far is on the desk. */
    public void afterwards(Runnable then) {
        report(() -> held.settled().thenRun(then));
    }

    /** Takes the last change back. */
    public void undo() {
        report(held::undo);
    }

    /** Makes the last undone change again. */
    public void redo() {
        report(held::redo);
    }

    /** Tries again to store what the disk did not take. */
    public void retry() {
        report(held::settled);
    }

    /** Takes one change of the past back alone, where nothing later depends on it. */
    public void takeBack(long sequence) {
        report(() -> held.takeBack(sequence));
    }

    /** Who enters figures at this desk, and when: now. */
    public Entered entered() {
        return held.entered();
    }

    private void report(Supplier<CompletableFuture<?>> action) {
        var _ = action.get().whenComplete((done, trouble) -> {
            if (trouble != null) {
                onTrouble.accept(trouble);
            }
        });
    }

    private void show(State next) {
        Optional<Throwable> trouble = next.waiting().trouble();
        if (state.get().waiting().trouble().isEmpty()) {
            trouble.ifPresent(onTrouble);
        }
        unstored.follow(next.plan());
        filter.set(filter.get().within(next.plan()));
        state.set(next);
        List<Year> years = next.plan().years();
        if (!years.contains(year.get())) {
            year.set(years.getLast());
        }
        if (!spot.get().isIn(next.plan())) {
            arrive(new Spot.Whole());
        }
        showWays();
    }

    private void arrive(Spot next) {
        trial.set(Optional.empty());
        spot.set(next);
        showWays();
    }

    private void showWays() {
        canGoBack.set(trail.hasBehind(spot.get(), this::isThere));
        canGoForward.set(trail.hasAhead(spot.get(), this::isThere));
    }

    private boolean isThere(Spot looked) {
        return looked.isIn(plan());
    }

    /** This year, if the plan has it; else the last one that has targets, or the last of the plan. */
    private static Year busiestYear(Plan plan) {
        Year now = Year.now(ZoneId.systemDefault());
        return plan.years().contains(now)
                ? now
                : plan.years().reversed().stream()
                        .filter(y -> plan.kpis().stream()
                                .anyMatch(k -> plan.target(k.id(), y).isPresent()))
                        .findFirst()
                        .orElse(plan.heading().lastYear());
    }
}
