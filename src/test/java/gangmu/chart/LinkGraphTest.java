package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.chart.LinkGraph.Box;
import gangmu.chart.LinkGraph.Column;
import gangmu.chart.LinkGraph.Strand;
import gangmu.exchange.SamplePlan;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.model.Node;
import gangmu.model.Plan;
import java.awt.geom.Rectangle2D;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkGraphTest {
    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));
    private final Set<Id> all = Stream.of(plan.sections(), plan.goals(), plan.projects(), plan.kpis())
            .flatMap(List::stream)
            .map(Node.class::cast)
            .map(Node::id)
            .collect(Collectors.toSet());

    private LinkGraph graph() {
        return LinkGraph.of(Linkage.of(plan, Year.of(2020)), all);
    }

    private static Rectangle2D area(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    @Test
    void everything_is_there_once_with_its_whole_name() {
        LinkGraph graph = graph();
        assertThat(graph.boxes()).hasSize(4 + 18 + 16 + 7);
        assertThat(graph.boxes())
                .filteredOn(box -> box.column() == Column.PROJECT)
                .extracting(box -> String.join("", box.lines()).replace(" ", ""))
                .containsAll(plan.projects().stream()
                        .map(project -> project.name().replace(" ", ""))
                        .toList());
        assertThat(graph.strands())
                .filteredOn(strand -> strand.from().column() == Column.PROJECT)
                .hasSize(32);
    }

    @Test
    void strands_are_as_thick_as_there_are_links() {
        int fromSections = graph().strands().stream()
                .filter(strand -> strand.from().column() == Column.SECTION)
                .mapToInt(Strand::links)
                .sum();
        int toGoals = graph().strands().stream()
                .filter(strand -> strand.to().column() == Column.GOAL)
                .mapToInt(Strand::links)
                .sum();
        assertThat(List.of(fromSections, toGoals)).containsOnly(32);
    }

    @Test
    void no_box_lies_on_another_and_columns_stand_from_left_to_right() {
        List<Box> boxes = graph().boxes();
        for (Box one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> !other.node().equals(one.node()))
                    .noneMatch(other -> area(other).intersects(area(one)));
            assertThat(boxes)
                    .filteredOn(other -> other.column().compareTo(one.column()) > 0)
                    .allMatch(other -> other.x() > one.x() + one.width());
        }
    }

    @Test
    void two_openings_show_the_same_picture() {
        assertThat(graph()).isEqualTo(graph());
    }
}
