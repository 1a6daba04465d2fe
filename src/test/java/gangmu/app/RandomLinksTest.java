package gangmu.app;

import static gangmu.app.DrivenWindow.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Change;
import gangmu.model.Kpi;
import gangmu.model.LinkChanges;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.store.ReadPlan;
import gangmu.store.secret.Keyring;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import org.junit.jupiter.api.Test;

/** Whether the views of the linkage and the store stay the same whatever is linked, undone and done again. */
class RandomLinksTest extends WindowTest {
    private static final int ROUNDS = 20;
    private static final int STEPS_A_ROUND = 50;
    private static final int ROUNDS_A_GRAPH = 4;

    private final Random random = new Random(5);

    @Test
    void a_thousand_links_undos_and_redos_leave_matrix_lists_graph_and_store_equal() {
        window.openSample();
        window.onScreen(() -> window.desk().place().set(Desk.LINKAGE));
        for (int round = 0; round < ROUNDS; round++) {
            window.onScreen(() -> {
                for (int step = 0; step < STEPS_A_ROUND; step++) {
                    step(window.desk());
                }
            });
            Plan plan = window.plan();
            assertMatrix(plan);
            assertLists(plan);
            if (round % ROUNDS_A_GRAPH == ROUNDS_A_GRAPH - 1) {
                assertGraph(plan);
            }
        }
        Path folder = window.window().openPlan().orElseThrow().directory();
        assertThat(ReadPlan.of(folder, Keyring.EMPTY).plan()).isEqualTo(window.plan());
    }

    private void step(Desk desk) {
        switch (random.nextInt(4)) {
            case 0 -> desk.undo();
            case 1 -> desk.redo();
            default -> {
                int project = random.nextInt(18);
                int kpi = random.nextInt(16);
                desk.change(plan ->
                        toggle(plan, plan.projects().get(project), plan.kpis().get(kpi)));
            }
        }
    }

    private static Optional<Change> toggle(Plan plan, Project project, Kpi kpi) {
        return plan.link(project.id(), kpi.id()).isPresent()
                ? LinkChanges.unlink(plan, project, kpi)
                : LinkChanges.link(plan, project, kpi);
    }

    private void sight(String name) {
        window.fire(window.find("#sight-" + name, ButtonBase.class));
    }

    private void assertMatrix(Plan plan) {
        sight("MATRIX");
        Linkage linkage = Linkage.of(plan, window.desk().year().get());
        assertThat(window.sentence(".matrix-corner"))
                .endsWith("，" + linkage.links(linkage.projects(), linkage.kpis()) + " 項關聯");
        Set<String> linked = plan.projects().stream()
                .flatMap(project -> plan.kpisServedBy(project.id()).stream()
                        .map(kpi -> "專案 " + project.name() + "，指標 " + kpi.name() + "，已連結，白燈"))
                .collect(Collectors.toSet());
        List<String> cells = window.all(".matrix-cell").stream()
                .map(Node::getAccessibleText)
                .filter(words -> words.startsWith("專案"))
                .toList();
        assertThat(cells).hasSizeGreaterThan(40);
        assertThat(cells)
                .allSatisfy(
                        words -> assertThat(words.contains("，已連結，")).as(words).isEqualTo(linked.contains(words)));
    }

    private void assertLists(Plan plan) {
        sight("LISTS");
        Kpi kpi = plan.kpis().get(random.nextInt(16));
        window.onScreen(() -> window.desk().lookAt(Spot.of(kpi)));
        TableView<?> table =
                (TableView<?>) window.all(".linkage-side").getFirst().lookup(".table-view");
        assertThat(table.getItems().stream()
                        .map(item -> table.getColumns()
                                .getFirst()
                                .getCellData(table.getItems().indexOf(item)))
                        .map(String::valueOf))
                .containsExactlyElementsOf(plan.projectsServing(kpi.id()).stream()
                        .map(Project::name)
                        .toList());
    }

    /** The strands that can be seen, by the boxes that their ends touch. */
    private void assertGraph(Plan plan) {
        sight("GRAPH");
        Set<String> links = plan.projects().stream()
                .flatMap(project -> plan.kpisServedBy(project.id()).stream()
                        .map(kpi -> bare(project.name()) + " → "
                                + bare("□" + plan.numbering().code(kpi) + kpi.name())))
                .collect(Collectors.toSet());
        eventually(() -> {
            List<Region> boxes =
                    window.all(".graph-box").stream().map(Region.class::cast).toList();
            assertThat(boxes).hasSize(4 + 18 + 16 + 7);
            List<String> strands = window.all(".graph-strand").stream()
                    .map(CubicCurve.class::cast)
                    .map(curve -> touched(boxes, curve.getStartX(), curve.getStartY()) + " → "
                            + touched(boxes, curve.getEndX(), curve.getEndY()))
                    .toList();
            assertThat(strands).hasSize(links.size() + 18 + 16).containsAll(links);
        });
    }

    /** The name of the box on whose edge a point is. */
    private static String touched(List<Region> boxes, double x, double y) {
        return boxes.stream()
                .filter(box -> Math.abs(box.getLayoutY() + box.getPrefHeight() / 2 - y) < 1)
                .filter(box ->
                        Math.abs(box.getLayoutX() - x) < 1 || Math.abs(box.getLayoutX() + box.getPrefWidth() - x) < 1)
                .map(DrivenWindow::words)
                .map(RandomLinksTest::bare)
                .collect(Collectors.joining(" and "));
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }
}
