package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.model.Node;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.StandingLight;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The linkage as a flow from left to right: sections, their projects, the KPIs that these serve, the goals of the KPIs. All
 * lengths are in pixels of the ordinary size.
 *
 * @param boxes in the order of columns and of the plan; of the same plan always in the same places
 */
public record LinkGraph(List<Box> boxes, List<Strand> strands, double width, double height) {
    /** The size of its letters. */
    public static final float LETTER = 12;

    /** The distance of two lines of a name, in parts of a letter. */
    public static final double LEADING = 1.4;

    /** The room between a name and the edge of its box. */
    static final double PADDING = 8;

    /** For the border, and for toolkits that measure letters a little wider. */
    private static final double SPARE = 10;

    /** The columns, from left to right, with the widths of their boxes. */
    public enum Column {
        SECTION(0, 150),
        PROJECT(1, 220),
        KPI(2, 240),
        GOAL(3, 190);

        private final int place;
        private final double width;

        Column(int place, double width) {
            this.place = place;
            this.width = width;
        }

        /** From 0, counted from the left. */
        int place() {
            return place;
        }
    }

    /**
     * A section, project, KPI or goal.
     *
     * @param name what stands on it
     * @param lines the same, in lines that fit
     * @param light of a KPI in the year looked at
     */
    public record Box(
            Id node,
            Column column,
            String name,
            List<String> lines,
            Optional<StandingLight> light,
            double x,
            double y,
            double width,
            double height) {

        Box at(double newX, double newY) {
            return new Box(node, column, name, lines, light, newX, newY, width, height);
        }
    }

    /**
     * What leads from one box to another.
     *
     * @param links how many links go through it
     */
    public record Strand(Box from, Box to, int links) {}

    /**
     * The graph of what is looked at.
     *
     * @param shown the nodes that are shown; the others are left out
     */
    public static LinkGraph of(Linkage linkage, Set<Id> shown) {
        Draft draft = new Draft(linkage, shown);
        return LinkGraphLayout.of(draft.boxes(), draft.strands());
    }

    /** The graph of everything. */
    public static LinkGraph of(Linkage linkage) {
        Plan plan = linkage.plan();
        Stream<Node> nodes = Stream.of(plan.sections(), plan.projects(), plan.kpis(), plan.goals())
                .flatMap(List::stream);
        return of(linkage, nodes.map(Node::id).collect(Collectors.toSet()));
    }

    /** A strand of which only the ends are known yet. */
    record Loose(Id from, Id to, int links) {}

    /** The boxes and strands before they have places. */
    private static final class Draft {
        private final Linkage linkage;
        private final Plan plan;
        private final Set<Id> shown;
        private final FontMetrics metrics;

        Draft(Linkage linkage, Set<Id> shown) {
            this.linkage = linkage;
            this.plan = linkage.plan();
            this.shown = shown;
            Graphics2D g2 = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            this.metrics = g2.getFontMetrics(ChartFont.REGULAR.at(LETTER));
        }

        List<Box> boxes() {
            List<Box> boxes = new ArrayList<>();
            for (OutlineNode section : plan.sections()) {
                if (!linkage.projectsOf(section).isEmpty()) {
                    add(boxes, section, Column.SECTION, plan.numbering().titled(section));
                }
            }
            linkage.projects().forEach(project -> add(boxes, project, Column.PROJECT, project.name()));
            linkage.kpis()
                    .forEach(kpi -> add(boxes, kpi, Column.KPI, plan.numbering().code(kpi) + " " + kpi.name()));
            for (OutlineNode goal : plan.goals()) {
                if (!linkage.kpisOf(goal).isEmpty()) {
                    add(boxes, goal, Column.GOAL, plan.numbering().titled(goal));
                }
            }
            return boxes;
        }

        private void add(List<Box> boxes, Node node, Column column, String name) {
            if (shown.contains(node.id())) {
                Optional<StandingLight> light =
                        node instanceof Kpi kpi ? Optional.of(plan.standing(kpi, linkage.year())) : Optional.empty();
                String text = light.map(lit -> LightWords.sign(lit) + " ").orElse("") + name;
                List<String> lines = Lines.wrap(text, metrics, column.width - 2 * PADDING - SPARE);
                double height = lines.size() * LETTER * LEADING + 2 * PADDING;
                boxes.add(new Box(node.id(), column, text, lines, light, 0, 0, column.width, height));
            }
        }

        List<Loose> strands() {
            List<Loose> strands = new ArrayList<>();
            Map<Id, Integer> ofKpis = new LinkedHashMap<>();
            for (Project project : linkage.projects()) {
                List<Kpi> served = linkage.kpisServedBy(project);
                add(strands, project.section(), project.id(), served.size());
                served.forEach(kpi -> {
                    add(strands, project.id(), kpi.id(), 1);
                    ofKpis.merge(kpi.id(), 1, Integer::sum);
                });
            }
            linkage.kpis().forEach(kpi -> add(strands, kpi.id(), kpi.goal(), ofKpis.getOrDefault(kpi.id(), 0)));
            return strands;
        }

        private void add(List<Loose> strands, Id from, Id to, int links) {
            if (shown.contains(from) && shown.contains(to)) {
                strands.add(new Loose(from, to, links));
            }
        }
    }
}
