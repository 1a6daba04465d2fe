package gangmu.app;

import gangmu.text.Language;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/** The window of the program. */
final class Desktop {
    private Desktop() {}

    /** Opens the window with the plan of a folder, or with what was open last; returns when it is closed. */
    static void launch(Optional<Path> folder, Language language) {
        Application.launch(
                WorkbenchApplication.class, folder.map(Path::toString).stream().toArray(String[]::new));
    }
}
