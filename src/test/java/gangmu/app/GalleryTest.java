package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Aim;
import gangmu.model.Change;
import gangmu.model.FigureChanges;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Stage;
import gangmu.model.YearlyFigures;
import gangmu.report.print.PaperPrinter;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.store.backup.Occasion;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes a picture of every screen to target/gallery, for people to look at, and looks for words that are cut off. */
class GalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        onScreenThread(() -> {
            Theme.loadFonts();
            return "";
        });
    }

    @ParameterizedTest(name = "{0} dark={1} {2} % width={3} invented={4}")
    @CsvSource({
        "zh-TW, false, 100, 1366, false",
        "zh-TW, false, 100, 1366, true",
        "zh-TW, true, 100, 1366, true",
        "zh-TW, false, 150, 1366, true",
        "zh-TW, false, 100, 910, true",
        "en, false, 100, 1366, true",
        "en, true, 150, 1366, false"
    })
    void every_screen_shows_its_words_whole(String tag, boolean dark, int percent, int width, boolean invented)
            throws Exception {
        Language language = Language.tagged(tag).orElseThrow();
        Looks looks = new Looks(Texts.of(language), dark, percent);
        Path directory = GALLERY.resolve(
                tag + (dark ? "-dark-" : "-light-") + percent + "-" + width + (invented ? "-invented" : ""));
        List<String> cutOff = onScreenThread(() -> draw(looks, directory, width, invented));

        assertThat(cutOff).isEmpty();
        try (Stream<Path> pictures = Files.list(directory)) {
            assertThat(pictures)
                    .hasSize(32)
                    .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
        }
    }

    private List<String> draw(Looks looks, Path directory, int width, boolean invented) throws IOException {
        PlanFolder sample =
                PlanFolder.create(folder.resolve("plan"), SamplePlan.change("mofa-106-109"), Workplaces.of("tester"));
        List<String> cutOff = new ArrayList<>();
        try (OpenPlan plan = OpenPlan.of(sample, Runnable::run, trouble -> cutOff.add(trouble.toString()))) {
            if (invented) {
                String source = looks.texts().get("demonstration.source");
                var _ = plan.change(now -> Demonstration.change(now, source, YearlyFigures.ENTERED))
                        .join();
                review(plan);
            }
            boolean office = width == Gallery.OFFICE_SCREEN.getWidth() && looks.percent() == 100;
            Gallery gallery = new Gallery(directory, looks, size(width), (name, scene) -> {
                cutOff.addAll(cutOff(name, scene));
                cutOff.addAll(office && name.equals("outline-kpi") ? belowTheFold(scene) : List.of());
            });
            gallery.write(plan);
            gallery.writeReviews(plan);
            backUpTwice(plan);
            gallery.writeBackups(plan);
            Plan monthly = plan.change(now -> Optional.of(MonthlyKpi.change(now)))
                    .join()
                    .plan();
            gallery.writeItems(plan, monthly.kpis().getLast(), "outline-months");
            gallery.writeReadOnly(plan);
            gallery.writeQuestions(plan);
            gallery.writePrinting(plan, new PaperPrinter().printer());
        }
        return cutOff;
    }

    /** Backs up what there is, and once more after a name was changed. */
    private static void backUpTwice(OpenPlan plan) {
        PlanFolder folder = plan.folder().orElseThrow();
        folder.backUp(Occasion.INTERVAL);
        make(
                plan,
                (next, held) -> Optional.of(NodeChanges.rename(held, "新的指標名稱")),
                plan.desk().plan().kpis().getFirst().id());
        folder.backUp(Occasion.BEFORE_IMPORT);
    }

    /** Has the first KPI and the one with the longest standard reviewed otherwise than suggested, before a target changes. */
    private static void review(OpenPlan plan) {
        Year year = RocYears.year(109);
        Plan now = plan.desk().plan();
        for (Id kpi :
                List.of(now.kpis().getFirst().id(), Gallery.longest(now.kpis()).id())) {
            make(
                    plan,
                    (next, held) -> ReviewChanges.review(
                            next, held, year, Stage.SECOND_REVIEW, Light.WHITE, "佐證資料尚未送達", YearlyFigures.ENTERED),
                    kpi);
            BigDecimal target = now.target(kpi, year).orElseThrow().value();
            Aim harder = Aim.at(target.multiply(new BigDecimal("1.2")));
            make(plan, (next, held) -> FigureChanges.target(next, held, year, harder), kpi);
        }
    }

    private static void make(OpenPlan plan, BiFunction<Plan, Kpi, Optional<Change>> change, Id kpi) {
        var _ = plan.change(now -> change.apply(now, now.kpi(kpi).orElseThrow()))
                .join();
    }

    /** The office screen, or what is left of it where the desktop itself is set to 150 %. */
    private static Dimension2D size(int width) {
        return new Dimension2D(width, Gallery.OFFICE_SCREEN.getHeight() * width / Gallery.OFFICE_SCREEN.getWidth());
    }

    private static List<String> cutOff(String screen, Scene scene) {
        List<String> found = new ArrayList<>();
        search(scene.getRoot(), false, found);
        return found.stream().map(text -> screen + ": " + text).toList();
    }

    /** The last year of a KPI, where its figures have to be scrolled to. */
    private static List<String> belowTheFold(Scene scene) {
        Node last = scene.lookup("#actual-109");
        Node view = scene.lookup(".form-scroll");
        return last == null || inScene(view).contains(inScene(last)) ? List.of() : List.of("109 is below the fold");
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static void search(Node node, boolean told, List<String> found) {
        if (!node.isVisible() || !node.isManaged()) {
            return;
        }
        boolean tells = told || (node instanceof Control control && control.getTooltip() != null);
        if (node instanceof Labeled labeled && !tells) {
            shown(labeled)
                    .filter(text -> text.endsWith("...") && !labeled.getText().equals(text))
                    .ifPresent(found::add);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> search(child, tells, found));
        }
    }

    private static Optional<String> shown(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .findFirst();
    }

    private static <T> T onScreenThread(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(5, TimeUnit.MINUTES);
    }
}
