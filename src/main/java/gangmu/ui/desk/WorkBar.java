package gangmu.ui.desk;

import gangmu.text.Texts;
import gangmu.work.Job;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The small bar that shows long work: what is done, how far it is, how long it will take, and how to stop it. */
public final class WorkBar extends HBox {
    private static final Duration LOOK_AGAIN = Duration.millis(100);

    private final ObservableList<Job> jobs;
    private final Texts texts;
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label remaining = new Label();
    private final Button stop;
    private final Timeline looking;
    private final ListChangeListener<Job> listener = change -> look();

    /** The bar of whatever of this is under way. */
    public WorkBar(ObservableList<Job> jobs, Texts texts) {
        super();
        this.jobs = jobs;
        this.texts = texts;
        this.stop = new Button(texts.get("work.stop"));
        this.looking = new Timeline(new KeyFrame(LOOK_AGAIN, event -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("work-bar");
        words.setId("work-name");
        words.setMinWidth(USE_PREF_SIZE);
        bar.setId("work-share");
        bar.setMinWidth(USE_PREF_SIZE);
        bar.accessibleTextProperty().bind(words.textProperty());
        remaining.setId("work-remaining");
        remaining.setMinWidth(USE_PREF_SIZE);
        stop.setId("work-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, bar, remaining, stop);
        managedProperty().bind(visibleProperty());
        jobs.addListener(new WeakListChangeListener<>(listener)); // the jobs outlive any window around a plan
        look();
    }

    private void look() {
        Optional<ShownWork> shown = ShownWork.of(jobs, texts);
        shown.ifPresent(this::show);
        setVisible(shown.isPresent());
        if (jobs.isEmpty()) {
            looking.stop();
        } else {
            looking.play();
        }
    }

    private void show(ShownWork work) {
        words.setText(work.words());
        bar.setProgress(work.share().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        remaining.setText(work.remaining());
        remaining.setVisible(!work.remaining().isEmpty());
        remaining.setManaged(remaining.isVisible());
        stop.setDisable(!work.job().canBeCancelled());
        stop.setOnAction(pressed -> work.job().cancel());
    }
}
