package gangmu.model;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan made up for tests: sections 甲 and 乙, 甲 with the goals A and B. A has the measures a1 and a2 and the KPIs k1
 * and k2; projects p1 and p2 of 甲 serve k1, p1 also k2. Goal C of 乙 is unnumbered and has the KPI k3.
 */
final class SmallPlan {
    static final YearRange YEARS = new YearRange(Year.of(2017), Year.of(2020));

    private final List<Element> elements = new ArrayList<>();

    private SmallPlan() {}

    static Plan plan() {
        return new SmallPlan().build();
    }

    private Plan build() {
        elements.add(new Heading(Id.random(), "計畫", "機關", YEARS.first(), YEARS.last()));
        OutlineNode first = node(null, Level.SECTION, "b", true, "甲");
        OutlineNode second = node(null, Level.SECTION, "c", true, "乙");
        OutlineNode goal = node(first.id(), Level.GOAL, "b", true, "A");
        node(first.id(), Level.GOAL, "c", true, "B");
        OutlineNode unnumbered = node(second.id(), Level.GOAL, "b", false, "C");
        node(goal.id(), Level.MEASURE, "b", true, "a1");
        node(goal.id(), Level.MEASURE, "c", true, "a2");
        Kpi k1 = kpi(goal, "b", "k1");
        Kpi k2 = kpi(goal, "c", "k2");
        kpi(unnumbered, "b", "k3");
        Project p1 = project(first, "b", "p1");
        Project p2 = project(first, "c", "p2");
        elements.addAll(List.of(new Link(p1.id(), k1.id()), new Link(p1.id(), k2.id()), new Link(p2.id(), k1.id())));
        elements.add(Target.of(k1.id(), Year.of(2020), BigDecimal.valueOf(105)));
        Plan plan = Plan.of(elements);
        return plan.after(YearlyFigures.enter(plan, k1, Year.of(2020), BigDecimal.valueOf(103), "月報")
                .orElseThrow());
    }

    private OutlineNode node(@Nullable Id parent, Level level, String rank, boolean numbered, String title) {
        OutlineNode node = new OutlineNode(Id.random(), parent, level, new Rank(rank), numbered, title);
        elements.add(node);
        return node;
    }

    private Kpi kpi(OutlineNode goal, String rank, String name) {
        Kpi kpi = Kpi.named(Id.random(), goal.id(), new Rank(rank), name);
        elements.add(kpi);
        elements.add(Measure.of(kpi.id(), Method.SUM_IN_YEAR));
        elements.add(Item.part(Id.random(), kpi.id(), new Rank("b"), name, ""));
        return kpi;
    }

    private Project project(OutlineNode section, String rank, String name) {
        Project project =
                new Project(Id.random(), section.id(), new Rank(rank), name, YEARS.first(), YEARS.last(), "其它");
        elements.add(project);
        return project;
    }

    static Stream<Node> nodes(Plan plan) {
        return plan.elements().stream().filter(Node.class::isInstance).map(Node.class::cast);
    }

    /** The node of this name. */
    static Node named(Plan plan, String name) {
        return nodes(plan).filter(node -> node.name().equals(name)).findFirst().orElseThrow();
    }

    static OutlineNode outlineNode(Plan plan, String name) {
        return (OutlineNode) named(plan, name);
    }

    static Kpi kpi(Plan plan, String name) {
        return (Kpi) named(plan, name);
    }

    static Project project(Plan plan, String name) {
        return (Project) named(plan, name);
    }

    /** The names under a node, of one kind, in order. */
    static List<String> under(Plan plan, String parent, NodeKind kind) {
        return plan.under(named(plan, parent).id(), kind).stream()
                .map(Node::name)
                .toList();
    }
}
