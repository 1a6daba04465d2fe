package gangmu.app;

import gangmu.store.PlanFolder;
import gangmu.ui.window.SafetyActions;
import gangmu.work.Jobs;
import java.util.Optional;
import javafx.stage.Stage;

/** What the window does to keep its plan safe: backups and the passphrase. */
record Safety(MainWindow window, Stage stage, PlanOpening opening, Jobs jobs, Dialogs dialogs, Problems problems)
        implements SafetyActions {

    @Override
    public void backUp() {
        keeping().ifPresent(keeping -> window.trying(() -> keeping.backUp(stage)));
    }

    @Override
    public void showBackups() {
        keeping().ifPresent(keeping -> keeping.show(stage));
    }

    private Optional<Keeping> keeping() {
        return window.openPlan()
                .flatMap(plan -> plan.safekeeping()
                        .map(safekeeping -> new Keeping(
                                plan, safekeeping, opening.unlocking(), window.looks(), jobs, dialogs, problems)));
    }

    @Override
    public void askPassphrase() {
        window.openPlan()
                .filter(plan -> window.mayLeave())
                .ifPresent(plan -> plan.folder()
                        .ifPresent(folder -> new Passphrases(window, stage, opening, problems, plan, folder).ask()));
    }

    @Override
    public boolean isSealed() {
        return window.openPlan().filter(Safety::isSealed).isPresent();
    }

    /** Of a plan that is only read, a passphrase was asked for where it has one. */
    private static boolean isSealed(OpenPlan plan) {
        return plan.folder()
                .map(PlanFolder::isSealed)
                .orElseGet(() -> !plan.keyring().isEmpty());
    }
}
