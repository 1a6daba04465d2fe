package gangmu.model;

import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The elements of a plan as they were stated, each found by its identity or by what it belongs to. */
public abstract sealed class Elements permits Plan {
    /** By kind, then by the element they belong to, so that an edit copies one small group. */
    private final Map<Kind, Map<Id, Map<Key, Element>>> groups;

    private final Heading heading;

    Elements(Map<Kind, Map<Id, Map<Key, Element>>> groups) {
        this.groups = groups;
        this.heading = onlyHeading();
    }

    /** Title, agency and years. */
    public Heading heading() {
        return heading;
    }

    /** The fiscal years the plan covers. */
    public List<Year> years() {
        return heading.years().years();
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

    /** The statement that a project serves a KPI, where there is one. */
    public Optional<Link> link(Id project, Id kpi) {
        return find(Link.class, project, Key.of(Kind.LINK, project, kpi));
    }

    /** A KPI's target for a year, where one is set. */
    public Optional<Target> target(Id kpi, Year year) {
        return find(Target.class, kpi, Key.of(Kind.TARGET, kpi, year));
    }

    /** A KPI's targets in the order of years. */
    public List<Target> targets(Id kpi) {
        return owned(Target.class, Kind.TARGET, kpi)
                .sorted(Comparator.comparing(Target::year))
                .toList();
    }

    /** How a KPI's targets were adjusted, in the order in which that was done. */
    public List<TargetAdjustment> adjustments(Id kpi) {
        return owned(TargetAdjustment.class, Kind.TARGET_ADJUSTMENT, kpi)
                .sorted(Comparator.comparing(TargetAdjustment::rank))
                .toList();
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

    /** Every light a person gave a KPI-year, in the order of stages. */
    public List<Review> reviews(Id kpi, Year year) {
        return reviews(kpi).stream()
                .filter(review -> review.year().equals(year))
                .toList();
    }

    /** The word of a person that nothing more is to come for a KPI-year, where one said so. */
    public Optional<Closing> closing(Id kpi, Year year) {
        return find(Closing.class, kpi, Key.of(Kind.CLOSING, kpi, year));
    }

    /** Whether a person said that nothing more is to come for a KPI-year. */
    public boolean isClosed(Id kpi, Year year) {
        return closing(kpi, year).isPresent();
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

    /** Whether the plan is not looked through by a rule. */
    public boolean isSilenced(CoverageRule rule) {
        return find(SilencedRule.class, heading.id(), Key.of(Kind.SILENCED_RULE, heading.id(), rule))
                .isPresent();
    }

    /** Why a finding is accepted, where it is just this one that somebody accepted. */
    public Optional<Acceptance> acceptance(Finding finding) {
        return acceptanceOf(finding.acceptance(), finding.node())
                .filter(held -> held.finding().equals(finding));
    }

    Optional<Acceptance> acceptanceOf(Key key, Id node) {
        return find(Acceptance.class, node, key);
    }

    /** Every acceptance, also of what is not found any more, in the order of what it is about. */
    public List<Acceptance> acceptances() {
        return all(Acceptance.class, Kind.ACCEPTANCE)
                .sorted(Comparator.comparing(held -> held.key().value()))
                .toList();
    }

    /** The filter that is kept under a name. */
    public Optional<SavedFilter> savedFilter(String name) {
        return find(SavedFilter.class, heading.id(), Key.of(Kind.SAVED_FILTER, heading.id(), name));
    }

    /** The filters that are kept, in the order of their names. */
    public List<SavedFilter> savedFilters() {
        return owned(SavedFilter.class, Kind.SAVED_FILTER, heading.id())
                .sorted(Comparator.comparing(SavedFilter::name))
                .toList();
    }

    /** Every acceptance that has to do with a node. */
    List<Acceptance> acceptancesAbout(Id node) {
        return all(Acceptance.class, Kind.ACCEPTANCE)
                .filter(held -> held.node().equals(node) || held.other().equals(node))
                .toList();
    }

    /** The rules by which lights are suggested. */
    public LightRules lightRules() {
        return LightRules.of(all(LightRule.class, Kind.LIGHT_RULE).toList());
    }

    /** Every element, each after the kinds it refers to. */
    public List<Element> elements() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> all(kind.type(), kind).sorted(Comparator.comparing(Elements::level)))
                .map(Element.class::cast)
                .toList();
    }

    /** The level of an outline node, by which it comes after what it stands under; else always the same. */
    static Level level(Element element) {
        return element instanceof OutlineNode node ? node.level() : Level.SECTION;
    }

    /** Whether both hold equal elements. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Elements that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    Map<Kind, Map<Id, Map<Key, Element>>> groups() {
        return groups;
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

    /** All of a kind, by the element they belong to. */
    Map<Id, Map<Key, Element>> byOwner(Kind kind) {
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
