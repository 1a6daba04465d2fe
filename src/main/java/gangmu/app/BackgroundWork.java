package gangmu.app;

import gangmu.report.Cancelled;
import gangmu.report.Progress;
import gangmu.ui.desk.LongWork;
import gangmu.work.Job;
import gangmu.work.Jobs;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The work that the window has done in the background, with the long one to be seen. */
final class BackgroundWork implements LongWork {
    private final Jobs jobs;
    private final ObservableList<Job> underWay = FXCollections.observableArrayList();

    BackgroundWork(Executor view) {
        this.jobs = new Jobs(view);
        jobs.onJobs(underWay::setAll);
    }

    /** The jobs themselves, for work that is quick. */
    Jobs jobs() {
        return jobs;
    }

    @Override
    public ObservableList<Job> longWork() {
        return underWay;
    }

    /** Has quick work done. */
    <T> CompletableFuture<T> run(Callable<T> work) {
        return jobs.run(work);
    }

    /** Has long work done, shown under this name while it goes on. */
    <T> CompletableFuture<T> run(String name, Jobs.LongWork<T> work) {
        return jobs.run(name, work);
    }

    /** A job as reports see it. */
    static Progress progress(Job job) {
        return (of, all) -> {
            try {
                job.done(of, all);
            } catch (CancellationException stopped) {
                throw new Cancelled();
            }
        };
    }
}
