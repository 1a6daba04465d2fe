package gangmu.app;

import gangmu.store.PassphraseChange;
import gangmu.store.PlanFolder;
import gangmu.store.Workplace;
import gangmu.store.secret.Key;
import gangmu.store.trouble.PassphraseNeeded;
import gangmu.store.trouble.StoreTrouble;
import gangmu.text.Texts;
import gangmu.work.Jobs;
import java.util.Optional;
import javafx.stage.Window;

/** Gives the plan that is open in a window a passphrase, another, or none any more; the plan is closed meanwhile. */
final class Passphrases {
    private final MainWindow window;
    private final Window owner;
    private final PlanOpening opening;
    private final Problems problems;
    private final OpenPlan plan;
    private final PlanFolder folder;

    Passphrases(
            MainWindow window, Window owner, PlanOpening opening, Problems problems, OpenPlan plan, PlanFolder folder) {
        this.window = window;
        this.owner = owner;
        this.opening = opening;
        this.problems = problems;
        this.plan = plan;
        this.folder = folder;
    }

    /**
     * What a change came to.
     *
     * @param folder the plan, open again
     * @param trouble why it has the passphrase that it had, or why not everything is sealed with the new one yet
     */
    private record Outcome(PlanFolder folder, Optional<StoreTrouble> trouble) {}

    /** Asks for it. */
    void ask() {
        new Asking().form.show();
    }

    private final class Asking {
        private final Jobs jobs = opening.unlocking().jobs();
        private final PassphraseForm form =
                new PassphraseForm(owner, folder.isSealed(), window.looks(), jobs, this::change);

        private void change(String now, Optional<String> next) {
            form.dialog().attempt(() -> changed(now, next), this::done, this::failed);
        }

        private void done(Outcome outcome) {
            form.dialog().close();
            LeftView left = window.leaveView();
            left.giveTo(window.take(opening.of(outcome.folder()).seenFrom(plan)));
            outcome.trouble()
                    .ifPresentOrElse(
                            window::tell, () -> sayDone(outcome.folder().isSealed()));
        }

        private void sayDone(boolean isSealed) {
            Texts texts = window.looks().texts();
            String key = isSealed ? "passphrase.sealed" : "passphrase.open.now";
            problems.say(texts.get("passphrase.done"), texts.get(key));
        }

        private void failed(Throwable trouble) {
            if (trouble instanceof PassphraseNeeded) {
                form.refuse();
                return;
            }
            form.dialog().close();
            window.lose(trouble);
        }
    }

    private Outcome changed(String now, Optional<String> next) {
        if (folder.isSealed() && !folder.isOpenedBy(now)) {
            throw PassphraseNeeded.wrong(folder.directory());
        }
        Workplace workplace = folder.workplace();
        plan.close();
        PassphraseChange.Done done;
        try {
            done = PassphraseChange.carryOut(folder.directory(), workplace, next.map(Key::ofNew));
        } catch (StoreTrouble trouble) {
            return new Outcome(PlanFolder.open(folder.directory(), workplace), Optional.of(trouble));
        }
        return new Outcome(
                PlanFolder.open(folder.directory(), done.workplace()),
                done.left().map(left -> left));
    }
}
