package gangmu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;

/** The screen the program runs on: its window where there is a display, pictures of it where there is none. */
final class Desktop {
    /** Where to put the pictures; only the build sets it, so that a plain build shows something anywhere. */
    private static final String PICTURES = "gangmu.demo";

    private static final List<String> DISPLAYS = List.of("DISPLAY", "WAYLAND_DISPLAY");

    private Desktop() {}

    /**
     * Opens the window with the plan of a folder, or with what was open last; returns when it is closed.
     *
     * @throws NoWindow if the machine cannot show one and no pictures are asked for instead
     */
    static void launch(Optional<Path> folder, Terminal terminal) {
        Optional<Path> pictures =
                Optional.ofNullable(System.getProperty(PICTURES)).map(Path::of).filter(path -> folder.isEmpty());
        if (hasDisplay()) {
            openOrDraw(folder, pictures, terminal);
        } else {
            draw(pictures.orElseThrow(NoWindow::withoutDisplay), terminal);
        }
    }

    private static void openOrDraw(Optional<Path> folder, Optional<Path> pictures, Terminal terminal) {
        try {
            open(folder, terminal);
        } catch (NoWindow noWindow) {
            if (pictures.isEmpty()) {
                throw noWindow;
            }
            terminal.err().println(Complaint.about(noWindow, terminal.texts()));
            drawElsewhere(pictures.get(), terminal);
        }
    }

    private static void draw(Path directory, Terminal terminal) {
        new Demonstrator(directory, terminal.texts()).run();
        terminal.say("cli.done.pictures", directory.toAbsolutePath());
    }

    /** Draws in a new process without a display: in this one, the toolkit has failed for good. */
    private static void drawElsewhere(Path directory, Terminal terminal) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder process = new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-D" + PICTURES + "=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                EarlyOption.LANGUAGE,
                terminal.texts().language().tag());
        DISPLAYS.forEach(process.environment()::remove);
        try {
            int status = process.inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("drawing without a display ended with status " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        return !linux || DISPLAYS.stream().anyMatch(Desktop::isSet);
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
