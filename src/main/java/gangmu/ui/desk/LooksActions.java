package gangmu.ui.desk;

import gangmu.text.Language;

/** What every screen can set going to change how the program speaks and looks. */
public interface LooksActions {

    /** Speaks another language. */
    void speak(Language language);

    /** Switches between the light and the dark theme. */
    void switchTheme();

    /** Makes everything larger or smaller by so many percent. */
    void resize(int percent);
}
