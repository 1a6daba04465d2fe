package gangmu.ui.desk;

import gangmu.text.Texts;
import gangmu.ui.widget.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The head of a card: its name, and at its end what can be done with it. */
public final class CardHead extends HBox {

    /**
     * The head of a card.
     *
     * @param tools before the menu
     */
    public CardHead(String id, String name, List<Node> tools, List<MenuItem> doings, Texts texts) {
        Label title = new Label(name);
        title.getStyleClass().add("panel-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton menu = new MenuButton("", Icons.of("fth-more-horizontal"));
        menu.setId(id + "-menu");
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        name(menu, texts.get("card.more", name));
        menu.getItems().setAll(doings);
        getStyleClass().add("card-head");
        getChildren().addAll(title, gap);
        getChildren().addAll(tools);
        getChildren().add(menu);
    }

    /** Says what a control without words does. */
    static void name(Control control, String words) {
        control.setAccessibleText(words);
        control.setTooltip(new Tooltip(words));
    }

    /** Something that can be done. */
    public static MenuItem item(String words, String icon, Runnable action) {
        MenuItem item = new MenuItem(words, Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
