package gangmu.app;

import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.report.Printout;
import gangmu.report.Report;
import gangmu.ui.desk.Looks;
import gangmu.ui.preview.PreviewActions;
import gangmu.ui.preview.PreviewView;
import gangmu.work.Jobs;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Printing: pages made in the background, previewed, saved, printed. */
final class Printing implements PreviewActions {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 700;

    private final Looks looks;
    private final Jobs jobs;
    private final Dialogs dialogs;
    private final Problems problems;
    private String fileName = "";

    Printing(Looks looks, Jobs jobs, Dialogs dialogs, Problems problems) {
        this.looks = looks;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.problems = problems;
    }

    /** Shows the progress report on the year looked at. */
    void preview(Window owner, OpenPlan plan) {
        Book report = plan.report(looks.texts());
        Plan now = plan.desk().plan();
        Year year = plan.desk().year().get();
        previewed(owner, plan, () -> Paper.of(report, now, year));
    }

    /** Shows a report on the plan. */
    void preview(Window owner, OpenPlan plan, Callable<? extends Report> report) {
        Plan now = plan.desk().plan();
        previewed(owner, plan, () -> Paper.of(report.call(), now));
    }

    private void previewed(Window owner, OpenPlan plan, Callable<Paper> work) {
        check(plan);
        afterwards(work, paper -> show(owner, paper));
    }

    /** Compares the files of the plan with what was written to them; jobs are done in their order, so before the pages. */
    private void check(OpenPlan plan) {
        plan.folder()
                .ifPresent(folder -> afterwards(folder::check, found -> problems.tell(folder, found, looks.texts())));
    }

    private void show(Window owner, Paper paper) {
        fileName = paper.fileName();
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(paper.title());
        PreviewView preview = new PreviewView(paper.pages(), fileName, paper.missing(), looks, this);
        double width = Math.clamp(WIDTH * looks.percent() / 100, WIDTH, Math.max(WIDTH, owner.getWidth()));
        stage.setScene(Theme.scene(preview, looks, width, HEIGHT));
        preview.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        stage.show();
    }

    @Override
    public <T> CompletableFuture<T> inBackground(Callable<T> work) {
        return jobs.run(work);
    }

    @Override
    public CompletableFuture<String> print(Pages pages) {
        return jobs.run(() -> out().print(pages, fileName, Printout.printers()));
    }

    @Override
    public CompletableFuture<String> save(Pages pages, Path file) {
        return jobs.run(() -> out().save(pages, file));
    }

    private PaperOrPdf out() {
        return new PaperOrPdf(Settings.plansHome(), looks.texts());
    }

    @Override
    public Optional<Path> chooseFile(Window owner, String proposedName) {
        return dialogs.pdf(owner, looks.texts().get("preview.save"), proposedName);
    }

    @Override
    public void onTrouble(Throwable trouble) {
        problems.tell(trouble, looks.texts());
    }
}
