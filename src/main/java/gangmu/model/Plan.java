package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole mid-term plan at one moment: immutable, complete and free of dangling references.
 *
 * <p>Its elements are found as {@link Elements} are; it knows their order, and what the figures among them come to.
 */
public final class Plan extends Elements {
    private final Structure structure;
    private final Evaluations evaluations = new Evaluations();

    Plan(Map<Kind, Map<Id, Map<Key, Element>>> groups) {
        super(groups);
        this.structure = Structure.of(this);
    }

    Plan(Map<Kind, Map<Id, Map<Key, Element>>> groups, Structure unchanged) {
        super(groups);
        this.structure = unchanged;
    }

    /**
     * The plan made of these elements.
     *
     * @throws DanglingReference if one refers to an element that is not among them
     * @throws IllegalArgumentException if there is not exactly one heading
     */
    public static Plan of(Collection<? extends Element> elements) {
        Draft draft = new Draft();
        elements.forEach(element -> draft.apply(Edit.add(element)));
        return draft.finish();
    }

    /**
     * The plan that changes make one after the other, the first of which creates it.
     *
     * @throws StaleEdit if an edit expects something the plan does not hold by then
     * @throws DanglingReference if an element of the plan at the end refers to one that it does not hold
     * @throws IllegalArgumentException if there is not exactly one heading at the end
     */
    public static Plan after(List<Change> changes) {
        Draft draft = new Draft();
        changes.forEach(change -> change.edits().forEach(draft::apply));
        return draft.finish();
    }

    /**
     * The plan after a change.
     *
     * @throws StaleEdit if an edit expects something the plan does not hold
     * @throws DanglingReference if an element would lose what it refers to
     */
    public Plan after(Change change) {
        Draft draft = new Draft(this);
        change.edits().forEach(draft::apply);
        Plan next = draft.finish();
        next.evaluations.takeOver(evaluations, change.edits());
        return next;
    }

    /**
     * The plan as its figures stood at the end of a month: without those of periods of that year that end later, and, before
     * its last month, without reviews and closings of the year, which judge the whole of it.
     *
     * @param month 1–12
     */
    public Plan until(Year year, int month) {
        List<Edit> later = elements().stream()
                .filter(element -> isLater(element, year, month))
                .map(Edit::remove)
                .toList();
        if (later.isEmpty()) {
            return this;
        }
        Draft draft = new Draft(this);
        later.forEach(draft::apply);
        Plan then = draft.finish();
        then.evaluations.takeOver(evaluations, later);
        return then;
    }

    /** The plan with a single KPI, in which that is computed the same. */
    Plan only(Kpi kpi) {
        List<Element> kept = new ArrayList<>(ancestors(kpi));
        kept.add(heading());
        kept.addAll(lightRules().isDefault() ? List.of() : lightRules().all());
        elements().stream()
                .filter(element -> element.owner().equals(kpi.id()) && !(element instanceof Acceptance))
                .forEach(kept::add);
        return Plan.of(kept);
    }

    private static boolean isLater(Element element, Year year, int month) {
        return switch (element) {
            case Actual actual -> actual.year().equals(year) && actual.period().lastMonth() > month;
            case Judgement judgement -> month < 12 && judgement.year().equals(year);
            default -> false;
        };
    }

    /** The sections in order. */
    public List<OutlineNode> sections() {
        return structure.sections();
    }

    /** The goals of all sections in order. */
    public List<OutlineNode> goals() {
        return sections().stream().flatMap(s -> children(s.id()).stream()).toList();
    }

    /** The nodes directly under a section or goal, in order. */
    public List<OutlineNode> children(Id node) {
        return structure.children(node);
    }

    /** The KPIs of a goal in order. */
    public List<Kpi> kpisOfGoal(Id goal) {
        return structure.kpis(goal);
    }

    /** The projects of a section in order. */
    public List<Project> projectsOfSection(Id section) {
        return structure.projects(section);
    }

    /** Every KPI in the order of the plan. */
    public List<Kpi> kpis() {
        return goals().stream().flatMap(g -> kpisOfGoal(g.id()).stream()).toList();
    }

    /** Every project in the order of the plan. */
    public List<Project> projects() {
        return sections().stream()
                .flatMap(s -> projectsOfSection(s.id()).stream())
                .toList();
    }

    /** The KPIs a project serves, in the order of the plan. */
    public List<Kpi> kpisServedBy(Id project) {
        return structure.kpisServedBy(project);
    }

    /** The projects that serve a KPI, in the order of the plan. */
    public List<Project> projectsServing(Id kpi) {
        return structure.projectsServing(kpi);
    }

    /** The KPIs no project serves, in the order of the plan. */
    public List<Kpi> kpisWithoutProject() {
        return kpis().stream().filter(k -> projectsServing(k.id()).isEmpty()).toList();
    }

    /** The official numbers of outline nodes and KPIs, from their positions. */
    public Numbering numbering() {
        return structure.numbering();
    }

    /** The nodes of one kind directly under a parent, in order; sections have none. */
    public List<? extends Node> under(@Nullable Id parent, NodeKind kind) {
        return switch (kind) {
            case SECTION -> sections();
            case GOAL, MEASURE -> children(Objects.requireNonNull(parent));
            case KPI -> kpisOfGoal(Objects.requireNonNull(parent));
            case PROJECT -> projectsOfSection(Objects.requireNonNull(parent));
        };
    }

    /** The nodes above a node, the section first. */
    public List<OutlineNode> ancestors(Node node) {
        List<OutlineNode> path = new ArrayList<>();
        for (Id id = node.parent(); id != null; id = path.getFirst().parent()) {
            path.addFirst(node(id).orElseThrow());
        }
        return path;
    }

    /** What a KPI came to in a year, and how that is computed; computed once for as long as nothing of the KPI changes. */
    public Evaluation evaluation(Kpi kpi, Year year) {
        return evaluations.of(this, kpi, year);
    }

    /** The KPI's value of a year, where it has one and that is a figure. */
    public Optional<BigDecimal> value(Kpi kpi, Year year) {
        return evaluation(kpi, year).outcome() instanceof Outcome.Amount(BigDecimal value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The item whose figure, counted once a year, is the KPI's value as it stands; empty where that is computed. */
    public Optional<Item> yearly(Id kpi) {
        List<Item> items = items(kpi);
        boolean plain = measure(kpi)
                .filter(measure ->
                        measure.span() == Span.YEAR && measure.method().isPlain())
                .isPresent();
        return plain && items.size() == 1 && items.getFirst().isCounted()
                ? Optional.of(items.getFirst())
                : Optional.empty();
    }

    /** How far a KPI got towards its target in a year. */
    public Attainment attainment(Kpi kpi, Year year) {
        return Attainment.of(
                kpi.direction(), target(kpi.id(), year), evaluation(kpi, year).outcome());
    }

    /** Whether any figure of a year was invented for demonstration. */
    public boolean holdsInvented(Year year) {
        return kpis().stream()
                .flatMap(kpi -> actuals(kpi.id()).stream())
                .anyMatch(actual -> actual.year().equals(year) && actual.invented());
    }

    /** Whether a KPI has a value of a year that may still change: some figures have not come in, and nobody closed the year. */
    public boolean isPartial(Kpi kpi, Year year) {
        return evaluation(kpi, year).isUnfinished() && !isClosed(kpi.id(), year);
    }

    /** The light that the rules suggest for a KPI in a year. */
    public Light suggested(Kpi kpi, Year year) {
        return lightRules().light(attainment(kpi, year));
    }

    /** The light that stands for a KPI in a year: the one given at the last stage that was reviewed, else the suggested one. */
    public StandingLight standing(Kpi kpi, Year year) {
        return StandingLight.of(this, kpi, year);
    }

    /** How many KPIs have which standing light in a year; every light is there, also with none. */
    public Map<Light, Integer> lights(Year year) {
        return Rollup.ofPlan(this, year).lights();
    }

    /** How many KPIs a person gave another light in a year than the rules suggest. */
    public long overruled(Year year) {
        return kpis().stream().filter(kpi -> standing(kpi, year).isOverruled()).count();
    }

    Structure structure() {
        return structure;
    }
}
