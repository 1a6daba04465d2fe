package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.model.Plan;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.report.Progress;
import gangmu.report.Report;
import gangmu.report.print.PrintOrder;
import gangmu.report.print.PrintSetup;
import gangmu.report.print.Printer;
import gangmu.ui.desk.Export;
import gangmu.ui.desk.Looks;
import gangmu.ui.preview.PreviewActions;
import gangmu.ui.preview.PreviewView;
import gangmu.work.Job;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Printing: pages made in the background, previewed, saved, printed. */
final class Printing implements PreviewActions {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 700;

    private final Looks looks;
    private final BackgroundWork work;
    private final Dialogs dialogs;
    private final Problems problems;
    private @Nullable Paper shown;
    private final LastPrint last;

    Printing(Looks looks, BackgroundWork work, Dialogs dialogs, Problems problems, LastPrint last) {
        this.looks = looks;
        this.work = work;
        this.dialogs = dialogs;
        this.problems = problems;
        this.last = last;
    }

    /** Shows the progress report on the year looked at. */
    void preview(Window owner, OpenPlan plan) {
        Book report = plan.report(looks.texts());
        Plan now = plan.desk().plan();
        Year year = plan.desk().year().get();
        previewed(owner, plan, progress -> Paper.of(report, now, year, progress));
    }

    /** Shows a report on the plan. */
    void preview(Window owner, OpenPlan plan, Callable<? extends Report> report) {
        Plan now = plan.desk().plan();
        previewed(owner, plan, progress -> Paper.of(report.call(), now, progress));
    }

    /** What makes paper, and tells how much of it is done. */
    private interface Making {
        Paper paper(Progress progress) throws Exception;
    }

    private void previewed(Window owner, OpenPlan plan, Making making) {
        check(plan);
        var _ = work.run(looks.texts().get("work.pages"), job -> making.paper(BackgroundWork.progress(job)))
                .whenComplete((paper, trouble) -> {
                    if (trouble != null) {
                        onTrouble(trouble);
                    } else {
                        show(owner, paper);
                    }
                });
    }

    /** Compares the files of the plan with what was written to them; jobs are done in their order, so before the pages. */
    private void check(OpenPlan plan) {
        plan.folder()
                .ifPresent(folder -> afterwards(folder::check, found -> problems.tell(folder, found, looks.texts())));
    }

    private void show(Window owner, Paper paper) {
        shown = paper;
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(paper.title());
        PreviewView preview = new PreviewView(paper.pages(), paper.missing(), looks, this);
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
    public <T> CompletableFuture<T> inBackground(Callable<T> quick) {
        return work.run(quick);
    }

    @Override
    public ObservableList<Job> longWork() {
        return work.longWork();
    }

    @Override
    public List<Printer> printers() {
        return dialogs.printers();
    }

    @Override
    public Optional<PrintSetup> lastSetup() {
        return last.setup();
    }

    @Override
    public CompletableFuture<String> print(Pages pages, PrintOrder order) {
        last.remember(order.setup());
        return work.run(
                looks.texts().get("work.print"),
                job -> out().print(pages, pdfName(), order, BackgroundWork.progress(job)));
    }

    @Override
    public CompletableFuture<String> keep(Pages pages) {
        return work.run(() -> out().keep(pages, pdfName()));
    }

    @Override
    public Optional<CompletableFuture<String>> save(Window owner) {
        Export file = shown().file();
        return dialogs.file(
                        owner,
                        looks.texts().get("preview.save"),
                        file.name(),
                        Exporting.named(file.kinds(), looks.texts()))
                .map(chosen -> work.run(
                        looks.texts().get("work.export", file.name()),
                        job -> looks.texts().get("preview.saved", Exporting.written(chosen, file, job))));
    }

    private String pdfName() {
        return shown().file().name() + FileKind.PDF.ending();
    }

    private Paper shown() {
        return Objects.requireNonNull(shown);
    }

    private PaperOrPdf out() {
        return new PaperOrPdf(Settings.plansHome(), looks.texts());
    }

    @Override
    public void onTrouble(Throwable trouble) {
        problems.tell(trouble, looks.texts());
    }
}
