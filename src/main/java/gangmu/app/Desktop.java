package gangmu.app;

import gangmu.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/** The window of the program. */
final class Desktop {
    private Desktop() {}

    /** Opens the window with the plan of a folder, or with what was open last; returns when it is closed. */
    static void launch(Optional<Path> folder, Language language) {
        System.getLogger(Desktop.class.getName()).log(System.Logger.Level.INFO, "no window yet: " + folder + language);
    }
}
