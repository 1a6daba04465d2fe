package gangmu.ui.window;

import gangmu.text.Language;

/** What the window can set going beyond the open plan. */
public interface WindowActions {

    /** Leaves this plan for the first screen. */
    void closePlan();

    /** Shows the pages of the progress report before they are printed. */
    void preview();

    /** Adds invented demonstration actuals, labelled as such. */
    void addDemonstration();

    /** Speaks another language. */
    void speak(Language language);

    /** Switches between the light and the dark theme. */
    void switchTheme();

    /** Makes everything larger or smaller by so many percent. */
    void resize(int percent);

    /** Shows what to press first. */
    void help();
}
