package gangmu.app;

import gangmu.model.Plan;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.text.RocMoments;
import gangmu.text.Texts;
import gangmu.ui.backup.BackupActions;
import gangmu.ui.backup.BackupsView;
import gangmu.ui.desk.Looks;
import gangmu.work.Jobs;
import gangmu.work.KeptBackup;
import gangmu.work.Safekeeping;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Backing an open plan up, and going back to a backup. */
record Keeping(
        OpenPlan plan,
        Safekeeping safekeeping,
        Unlocking unlocking,
        Looks looks,
        Jobs jobs,
        Dialogs dialogs,
        Problems problems)
        implements BackupActions {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmm", Locale.ROOT);

    /** Writes a backup where the person wants it. */
    void backUp(Window owner) {
        dialogs.backup(owner, texts().get("command.back-up"), proposedName()).ifPresent(file -> {
            UnusableFile.requireNoPlan(file);
            var _ = jobs.run(() -> safekeeping.write(file)).whenComplete((written, trouble) -> {
                if (trouble != null) {
                    onTrouble(trouble);
                } else {
                    problems.say(
                            texts().get("backups.done"),
                            texts().get("backups.written", file, written.sequence(), written.records()));
                }
            });
        });
    }

    private String proposedName() {
        String title = plan.desk().plan().heading().title().replaceAll("[\\\\/:*?\"<>|]", "-");
        return title + "_" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + ".gangmu.zip";
    }

    /** Shows the backups to go back to. */
    void show(Window owner) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(texts().get("backups.title"));
        BackupsView view = new BackupsView(plan.desk().plan(), looks, this, stage::close);
        double width = Math.clamp(WIDTH * looks.percent() / 100, WIDTH, Math.max(WIDTH, owner.getWidth()));
        stage.setScene(Theme.scene(view, looks, width, HEIGHT));
        stage.show();
    }

    private Texts texts() {
        return looks.texts();
    }

    @Override
    public CompletableFuture<List<KeptBackup>> backups() {
        return jobs.run(() -> safekeeping.kept());
    }

    @Override
    public Optional<Path> chooseBackup(Window owner) {
        return dialogs.backupToRead(owner, texts().get("backups.elsewhere"));
    }

    @Override
    public CompletableFuture<Optional<KeptBackup>> elsewhere(Path file) {
        return jobs.run(() -> Optional.of(safekeeping.elsewhere(file, plan.keyring())))
                .exceptionallyCompose(trouble -> trouble instanceof PassphraseNeeded needed
                        ? CompletableFuture.completedFuture(unlocked(file, needed))
                        : CompletableFuture.failedFuture(trouble));
    }

    private Optional<KeptBackup> unlocked(Path file, PassphraseNeeded needed) {
        return unlocking.asked(
                needed, typed -> safekeeping.elsewhere(file, plan.keyring().with(typed)));
    }

    @Override
    public CompletableFuture<Plan> planOf(KeptBackup backup) {
        Plan present = plan.desk().plan();
        return jobs.run(() -> safekeeping.plan(backup, present));
    }

    @Override
    public void restore(KeptBackup backup) {
        plan.desk()
                .change(
                        safekeeping.restoring(backup),
                        () -> problems.say(
                                texts().get("backups.restored"),
                                texts().get("backups.restored.say", RocMoments.text(backup.at()))));
    }

    @Override
    public void onTrouble(Throwable trouble) {
        problems.tell(trouble, texts());
    }
}
