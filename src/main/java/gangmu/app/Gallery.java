package gangmu.app;

import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.report.ProgressReport;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Looks;
import gangmu.ui.desk.Spot;
import gangmu.ui.preview.PreviewView;
import gangmu.ui.start.StartView;
import gangmu.ui.window.WindowView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/** Pictures of every screen, as they look on a small office screen; drawn without a window. */
record Gallery(Path directory, Looks looks) {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    /** Writes a picture of each screen with this plan. */
    void write(OpenPlan plan) throws IOException {
        Files.createDirectories(directory);
        Theme.use(looks);
        StillActions still = new StillActions();
        draw(new StartView(still, looks, Settings.plansHome(), List.of(plan.directory())), "start");
        Desk desk = plan.desk();
        WindowView window = plan.window(looks, still);
        Scene scene = Theme.scene(window, looks, WIDTH, HEIGHT);
        Plan shown = desk.plan();
        draw(scene, desk, new Spot.Whole(), "outline-plan");
        draw(scene, desk, Spot.of(shown.sections().getFirst()), "outline-section");
        draw(scene, desk, Spot.of(shown.goals().get(1)), "outline-goal");
        draw(scene, desk, Spot.of(longest(shown.kpis())), "outline-kpi");
        draw(scene, desk, Spot.of(shown.projects().get(4)), "outline-project");
        desk.place().set(Desk.OVERVIEW);
        draw(scene, "overview");
        ProgressReport report = report(plan);
        draw(new PreviewView(report.pages(), "progress.pdf", report.missingCharacters(), looks, still), "preview");
    }

    /** Writes the progress report of the year looked at. */
    void writeReport(OpenPlan plan, Path file) throws IOException {
        report(plan).write(file);
    }

    private ProgressReport report(OpenPlan plan) {
        Desk desk = plan.desk();
        return ProgressReport.of(desk.plan(), desk.year().get(), looks.texts(), LocalDate.now(ZoneId.systemDefault()));
    }

    /** The KPI with the longest standard, since that is where a form is cramped first. */
    private static Node longest(List<Kpi> kpis) {
        return kpis.stream()
                .max((a, b) ->
                        Integer.compare(a.standard().length(), b.standard().length()))
                .orElseThrow();
    }

    private void draw(Scene scene, Desk desk, Spot spot, String name) throws IOException {
        desk.open(spot);
        draw(scene, name);
    }

    private void draw(Parent root, String name) throws IOException {
        draw(Theme.scene(root, looks, WIDTH, HEIGHT), name);
    }

    private void draw(Scene scene, String name) throws IOException {
        settle(scene.getRoot());
        WritableImage picture = scene.snapshot(null);
        Png.write(picture, directory.resolve(name + ".png"));
    }

    /** Lists and trees fill their cells only once their own size is known, which takes a second round. */
    private static void settle(Parent root) {
        for (int round = 0; round < 3; round++) {
            root.applyCss();
            root.layout();
        }
    }
}
