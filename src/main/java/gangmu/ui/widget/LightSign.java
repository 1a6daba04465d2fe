package gangmu.ui.widget;

import gangmu.text.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** A signal light: its sign in its colour, its word in a tooltip or beside it. */
public final class LightSign extends Label {
    private final Texts texts;
    private final Tooltip tooltip = new Tooltip(); // one for all, since rows of tables show ever other lights

    /** A sign that shows nothing yet. */
    public LightSign(Texts texts) {
        this.texts = texts;
        getStyleClass().add("light");
        setMinWidth(USE_PREF_SIZE);
    }

    /**
     * Shows a light by its sign alone, or nothing.
     *
     * @param sign ★ ▲ ● or □
     * @param light the name of the light: GREEN, YELLOW, RED or WHITE
     */
    public void show(Optional<String> sign, Optional<String> light) {
        setText(sign.orElse(""));
        setManaged(sign.isPresent());
        getStyleClass().removeIf(style -> style.startsWith("light-"));
        light.ifPresent(name -> getStyleClass().add("light-" + name));
        tell(light.map(name -> texts.get("light." + name)).orElse(""));
    }

    /** Says more of the light that is shown, to whoever points at it or hears it. */
    public void tell(String words) {
        tooltip.setText(words);
        setTooltip(words.isEmpty() ? null : tooltip);
        setAccessibleText(words);
    }

    /** Shows a light by its sign and its word. */
    public void showWithWord(String sign, String light) {
        show(Optional.of(sign), Optional.of(light));
        setText(sign + " " + texts.get("light." + light));
    }
}
