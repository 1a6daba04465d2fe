package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole mid-term plan at one moment: immutable, complete and free of dangling references. */
public final class Plan {
    /** By kind, then by the element they belong to, so that an edit copies one small group. */
    private final Map<Kind, Map<Id, Map<Key, Element>>> groups;

    private final Heading heading;
    private final Structure structure;
    private final Evaluations evaluations = new Evaluations();

    Plan(Map<Kind, Map<Id, Map<Key, Element>>> groups) {
        this.groups = groups;
        this.heading = onlyHeading();
        this.structure = Structure.of(this);
    }

    Plan(Map<Kind, Map<Id, Map<Key, Element>>> groups, Structure unchanged) {
        this.groups = groups;
        this.heading = onlyHeading();
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

    /** Title, agency and years. */
    public Heading heading() {
        return heading;
    }

    /** The fiscal years the plan covers. */
    public List<Year> years() {
        return heading.years().years();
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

    /** The outline node with this identity. */
    public Optional<OutlineNode> node(Id id) {
        return find(OutlineNode.class, id, Key.of(Kind.OUTLINE_NODE, id));
    }

    /** The KPI with this identity. */
    public Optional<Kpi> kpi(Id id) {
        return find(Kpi.class, id, Key.of(Kind.KPI, id));
    }

    /** The project with this identity. */
    public Optional<Project> project(Id id) {
        return find(Project.class, id, Key.of(Kind.PROJECT, id));
    }

    /** The node, of whatever kind, with this identity. */
    public Optional<Node> find(Id id) {
        return Stream.of(node(id), kpi(id), project(id))
                .flatMap(Optional::stream)
                .map(Node.class::cast)
                .findFirst();
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

    /** The statement that a project serves a KPI, where there is one. */
    public Optional<Link> link(Id project, Id kpi) {
        return find(Link.class, project, Key.of(Kind.LINK, project, kpi));
    }

    /** A KPI's target for a year, where one is set. */
    public Optional<Target> target(Id kpi, Year year) {
        return find(Target.class, kpi, Key.of(Kind.TARGET, kpi, year));
    }

    /** How a KPI is measured, where that is stated. */
    public Optional<Measure> measure(Id kpi) {
        return find(Measure.class, kpi, Key.of(Kind.MEASURE, kpi));
    }

    /** A KPI's data item with this identity. */
    public Optional<Item> item(Id kpi, Id item) {
        return find(Item.class, kpi, Key.of(Kind.ITEM, item));
    }

    /** A KPI's data items in order. */
    public List<Item> items(Id kpi) {
        return owned(Item.class, Kind.ITEM, kpi)
                .sorted(Comparator.comparing(Item::rank))
                .toList();
    }

    /** The criteria that a KPI has to meet, in order. */
    public List<Criterion> criteria(Id kpi) {
        return owned(Criterion.class, Kind.CRITERION, kpi)
                .sorted(Comparator.comparing(Criterion::rank))
                .toList();
    }

    /** What was counted for an item in a period, where it was entered. */
    public Optional<Actual> actual(Item item, Period period) {
        return find(Actual.class, item.kpi(), Key.of(Kind.ACTUAL, item.id(), period));
    }

    /** A KPI's targets in the order of years. */
    public List<Target> targets(Id kpi) {
        return owned(Target.class, Kind.TARGET, kpi)
                .sorted(Comparator.comparing(Target::year))
                .toList();
    }

    /** Everything counted for a KPI, in the order of periods. */
    public List<Actual> actuals(Id kpi) {
        return owned(Actual.class, Kind.ACTUAL, kpi)
                .sorted(Comparator.comparing(Actual::period))
                .toList();
    }

    /** Whether any figure of a year was entered for a KPI. */
    public boolean isEntered(Id kpi, Year year) {
        return owned(Actual.class, Kind.ACTUAL, kpi)
                .anyMatch(actual -> actual.year().equals(year));
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

    /** The light a person gave a KPI-year at a stage, where one did. */
    public Optional<Review> review(Id kpi, Year year, Stage stage) {
        return find(Review.class, kpi, Key.of(Kind.REVIEW, kpi, year, stage));
    }

    /** Every light a person gave a KPI, in the order of years and stages. */
    public List<Review> reviews(Id kpi) {
        return owned(Review.class, Kind.REVIEW, kpi)
                .sorted(Comparator.comparing(Review::year).thenComparing(Review::stage))
                .toList();
    }

    /** Whether a person said that nothing more is to come for a KPI-year. */
    public boolean isClosed(Id kpi, Year year) {
        return find(Closing.class, kpi, Key.of(Kind.CLOSING, kpi, year)).isPresent();
    }

    /** Whether a KPI has a value of a year that may still change: some figures have not come in, and nobody closed the year. */
    public boolean isPartial(Kpi kpi, Year year) {
        return evaluation(kpi, year).isUnfinished() && !isClosed(kpi.id(), year);
    }

    /** The years of a KPI that a person closed, in order. */
    public List<Closing> closings(Id kpi) {
        return owned(Closing.class, Kind.CLOSING, kpi)
                .sorted(Comparator.comparing(Closing::year))
                .toList();
    }

    /** How much a KPI or goal counts, where that is stated. */
    public Optional<Weight> weight(Id node) {
        return find(Weight.class, node, Key.of(Kind.WEIGHT, node));
    }

    /** What attainments count for at most in roll-ups, where that is stated. */
    public Optional<Cap> cap() {
        return find(Cap.class, heading.id(), Key.of(Kind.CAP, heading.id()));
    }

    /** The rules by which lights are suggested. */
    public LightRules lightRules() {
        return LightRules.of(all(LightRule.class, Kind.LIGHT_RULE).toList());
    }

    /** The light that the rules suggest for a KPI in a year. */
    public Light light(Kpi kpi, Year year) {
        return lightRules().light(attainment(kpi, year));
    }

    /** How many KPIs have which suggested light in a year; every light is there, also with none. */
    public Map<Light, Integer> lights(Year year) {
        Map<Light, Integer> counts = new EnumMap<>(Light.class);
        Arrays.stream(Light.values()).forEach(light -> counts.put(light, 0));
        kpis().forEach(kpi -> counts.merge(light(kpi, year), 1, Integer::sum));
        return counts;
    }

    /** Every element, each after the kinds it refers to. */
    public List<Element> elements() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> all(kind.type(), kind).sorted(Comparator.comparing(Plan::level)))
                .map(Element.class::cast)
                .toList();
    }

    private static Level level(Element element) {
        return element instanceof OutlineNode node ? node.level() : Level.SECTION;
    }

    /** Whether both plans hold equal elements. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Plan that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    Map<Kind, Map<Id, Map<Key, Element>>> groups() {
        return groups;
    }

    Structure structure() {
        return structure;
    }

    <E extends Element> Stream<E> all(Class<E> type, Kind kind) {
        return byOwner(kind).values().stream()
                .flatMap(group -> group.values().stream())
                .map(type::cast);
    }

    private <E extends Element> Optional<E> find(Class<E> type, Id owner, Key key) {
        return Optional.ofNullable(
                        byOwner(key.kind()).getOrDefault(owner, Map.of()).get(key))
                .map(type::cast);
    }

    private <E extends Element> Stream<E> owned(Class<E> type, Kind kind, Id owner) {
        return byOwner(kind).getOrDefault(owner, Map.of()).values().stream().map(type::cast);
    }

    private Map<Id, Map<Key, Element>> byOwner(Kind kind) {
        return Objects.requireNonNull(groups.get(kind));
    }

    private Heading onlyHeading() {
        List<Heading> headings = all(Heading.class, Kind.HEADING).toList();
        if (headings.size() != 1) {
            throw new IllegalArgumentException("a plan has one heading, not " + headings.size());
        }
        return headings.getFirst();
    }
}
