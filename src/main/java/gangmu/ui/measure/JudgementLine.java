package gangmu.ui.measure;

import gangmu.explain.DriftWords;
import gangmu.explain.ReviewWords;
import gangmu.model.Judgement;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who reviewed or closed a year and when, and what changed since, with the way to say that it holds nevertheless. */
final class JudgementLine extends VBox {
    private final Texts texts;
    private final Label by = new Label();
    private final Label changed = new Label();
    private final Hyperlink confirm = new Hyperlink();

    /** @param what such as SELF_REVIEW or closing, for identities of its parts */
    JudgementLine(String what, Runnable confirmed, boolean readOnly, Texts texts) {
        this.texts = texts;
        getStyleClass().add("judgement");
        setId("judgement-" + what);
        by.getStyleClass().add("hint");
        by.setId("by-" + what);
        by.setWrapText(true);
        changed.getStyleClass().add("judgement-changed");
        changed.setId("changed-" + what);
        changed.setWrapText(true);
        confirm.setText(texts.get("judgement.confirm"));
        confirm.setId("confirm-" + what);
        confirm.setDisable(readOnly);
        confirm.setOnAction(e -> confirmed.run());
        getChildren().setAll(by, changed, confirm);
    }

    void show(Plan plan, Optional<? extends Judgement> judgement) {
        by.setText(judgement.map(said -> ReviewWords.by(said, texts)).orElse(""));
        Optional<String> since = judgement.flatMap(said -> DriftWords.of(plan, said, texts));
        changed.setText(since.orElse(""));
        changed.setVisible(since.isPresent());
        changed.setManaged(since.isPresent());
        confirm.setVisible(since.isPresent());
        confirm.setManaged(since.isPresent());
        setVisible(judgement.isPresent());
        setManaged(judgement.isPresent());
    }
}
