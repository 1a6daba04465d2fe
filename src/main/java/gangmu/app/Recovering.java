package gangmu.app;

import gangmu.explain.DeedWords;
import gangmu.explain.EntryWords;
import gangmu.model.Entry;
import gangmu.store.PlanFolder;
import gangmu.store.Recovery;
import gangmu.store.Workplace;
import gangmu.store.journal.Salvage.Lost;
import gangmu.store.trouble.DamagedPlan;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import gangmu.ui.widget.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** The offer to bring back the newest sound backup of a plan that cannot be opened any more. */
record Recovering(Looks looks, Unlocking unlocking, Workplace workplace) {
    private static final int NAMED_AT_MOST = 6;

    /**
     * Asks, and brings it back where that is wanted.
     *
     * @return the plan, open; empty where it is not wanted, or the passphrase is not known
     * @throws DamagedPlan the same again, where there is no backup to offer
     */
    Optional<PlanFolder> offered(Window owner, Path folder, DamagedPlan damaged) {
        return unlocking
                .open(known -> newest(folder, known, damaged))
                .flatMap(recovery -> offered(owner, recovery, damaged));
    }

    private static Recovery newest(Path folder, Workplace known, DamagedPlan damaged) {
        try {
            return Recovery.newest(folder, known.keyring()).orElseThrow(() -> damaged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PlanFolder> offered(Window owner, Recovery recovery, DamagedPlan damaged) {
        Texts texts = looks.texts();
        ButtonType restore = new ButtonType(texts.get("recover.do"), ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("recover.leave"), ButtonData.CANCEL_CLOSE);
        Alert question = Question.of(
                AlertType.WARNING, owner, texts.get("recover.title"), said(recovery, damaged), restore, leave);
        return Question.isWanted(question, restore, leave)
                ? Optional.of(recovery.carryOut(workplace))
                : Optional.empty();
    }

    private String said(Recovery recovery, DamagedPlan damaged) {
        Texts texts = looks.texts();
        List<String> said = new ArrayList<>();
        said.add(Complaint.about(damaged, texts));
        said.add(texts.get(
                "recover.backup",
                LocalDateTime.ofInstant(recovery.manifest().made().at(), ZoneId.systemDefault()),
                recovery.manifest().end().sequence(),
                recovery.manifest().total()));
        if (recovery.further() > 0) {
            said.add(texts.get("recover.further", recovery.further()));
        }
        said.addAll(lost(recovery.lost()));
        said.add(texts.get("recover.aside"));
        return String.join("\n", said);
    }

    private List<String> lost(List<Lost> lost) {
        Texts texts = looks.texts();
        List<String> said = new ArrayList<>();
        said.add(texts.get("recover.lost", lost.size()));
        lost.stream().limit(NAMED_AT_MOST).map(one -> inWords(one, lost)).forEach(said::add);
        if (lost.size() > NAMED_AT_MOST) {
            said.add(texts.get("recover.lost.more", lost.size() - NAMED_AT_MOST));
        }
        return said;
    }

    private String inWords(Lost one, List<Lost> all) {
        Texts texts = looks.texts();
        return one.entry()
                .map(entry -> texts.get(
                        "recover.lost.one",
                        entry.sequence(),
                        LocalDateTime.ofInstant(entry.at(), ZoneId.systemDefault()),
                        entry.by(),
                        deed(entry, all)))
                .orElseGet(() -> texts.get("recover.lost.unreadable", one.sequence()));
    }

    /** What it did; that something was taken back is only said where nothing speaks against it. */
    private String deed(Entry entry, List<Lost> all) {
        boolean isBack = entry.undoes() != null
                && all.stream()
                        .flatMap(one -> one.entry().stream())
                        .noneMatch(other -> entry.undoes().equals(other.sequence()) && other.undoes() != null);
        Texts texts = looks.texts();
        return isBack
                ? EntryWords.back(entry.change().deed(), texts)
                : DeedWords.of(entry.change().deed(), texts);
    }
}
