package gangmu.ui.widget;

import gangmu.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and buttons that show one; all from the Feather family. */
public final class Icons {
    private Icons() {}

    /** The icon with this literal, in the colour of the text around it. */
    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }

    /** A flat button that shows an icon and tells its name to a pointer and to a screen reader. */
    public static Button button(String literal, Texts texts, String labelKey, Runnable action) {
        Button button = new Button(texts.get(labelKey), of(literal));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(texts.get(labelKey)));
        button.setAccessibleText(texts.get(labelKey));
        button.setOnAction(e -> action.run());
        return button;
    }
}
