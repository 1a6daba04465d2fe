package gangmu.ui.start;

import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The way to a plan that is there already: by its folder, or by a list of those used before. */
final class OpenCard extends Card {
    private final StartActions actions;
    private final Button choose;

    OpenCard(StartActions actions, Texts texts, List<Path> recent) {
        super(texts.get("start.open"));
        this.actions = actions;
        choose = new Button(texts.get("start.open.do"), Icons.of("fth-folder"));
        choose.setId("open-folder");
        choose.setOnAction(e -> actions.chooseFolder(getScene().getWindow(), texts.get("start.open.do"))
                .ifPresent(actions::open));
        getChildren().addAll(hint(texts.get("start.open.say")), choose);
        if (!recent.isEmpty()) {
            Label heading = new Label(texts.get("start.recent"));
            heading.getStyleClass().add("panel-heading");
            getChildren().add(heading);
            recent.forEach(folder -> getChildren().add(new VBox(link(folder), where(folder))));
        }
    }

    void start() {
        choose.requestFocus();
    }

    private Hyperlink link(Path folder) {
        Hyperlink link = new Hyperlink(name(folder));
        link.setWrapText(true);
        link.setAccessibleText(folder.toString());
        link.setOnAction(e -> actions.open(folder));
        return link;
    }

    /** That of the folder, which is that of the plan unless somebody chose otherwise. */
    private static String name(Path folder) {
        return folder.getFileName() == null
                ? folder.toString()
                : folder.getFileName().toString();
    }

    private static Label where(Path folder) {
        Label where = hint(folder.toString());
        where.getStyleClass().add("recent-place");
        return where;
    }
}
