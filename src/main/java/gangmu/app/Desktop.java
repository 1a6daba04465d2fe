package gangmu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;

/** The screen the program runs on: its window where there is a display, pictures of it where there is none. */
final class Desktop {
    /** Where to put the pictures; only the build sets it, so that a plain build shows something anywhere. */
    private static final String PICTURES = "gangmu.demo";

    private Desktop() {}

    /**
     * Opens the window with the plan of a folder, or with what was open last; returns when it is closed.
     *
     * @throws NoWindow if the machine cannot show one and no pictures are asked for instead
     */
    static void launch(Optional<Path> folder, Terminal terminal) {
        if (hasDisplay()) {
            open(folder, terminal);
            return;
        }
        String pictures = System.getProperty(PICTURES);
        if (pictures == null || folder.isPresent()) {
            throw NoWindow.withoutDisplay();
        }
        Path directory = Path.of(pictures);
        new Demonstrator(directory, terminal.texts()).run();
        terminal.say("cli.done.pictures", directory.toAbsolutePath());
    }

    private static void open(Optional<Path> folder, Terminal terminal) {
        List<String> arguments = new ArrayList<>();
        terminal.asked().ifPresent(language -> arguments.add("--language=" + language.tag()));
        folder.ifPresent(path -> arguments.add(path.toString()));
        try {
            Application.launch(WorkbenchApplication.class, arguments.toArray(String[]::new));
        } catch (UnsupportedOperationException e) {
            throw NoWindow.because(e);
        }
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
