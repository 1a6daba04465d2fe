package gangmu.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** What JavaFX starts; the program's own main class is not this one, so that it can run from a class path. */
public final class WorkbenchApplication extends Application {

    @Override
    public void start(Stage stage) throws IOException {
        Theme.loadFonts();
        List<String> folder = getParameters().getUnnamed();
        MainWindow window = new MainWindow(stage, Settings.ofThisUser(), new SystemDialogs(), Platform::runLater);
        Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> window.unexpected(trouble));
        window.show(folder.stream().findFirst().map(Path::of));
    }
}
