package gangmu.app;

import gangmu.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** What JavaFX starts; the program's own main class is not this one, so that it can run from a class path. */
public final class WorkbenchApplication extends Application {

    @Override
    public void start(Stage stage) throws IOException {
        Theme.loadFonts();
        Settings settings = Settings.ofThisUser();
        Language.tagged(getParameters().getNamed().getOrDefault("language", "")).ifPresent(settings::speak);
        MainWindow window = new MainWindow(stage, settings, new SystemDialogs(), Platform::runLater);
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> window.tell(trouble));
        window.show(getParameters().getUnnamed().stream().findFirst().map(Path::of));
        startLog(settings, window);
    }

    private static void startLog(Settings settings, MainWindow window) {
        try {
            Log.start(settings.home());
        } catch (IOException e) {
            window.tell(e); // the program works without a log; the person should know there is none
        }
    }
}
