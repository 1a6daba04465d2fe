package gangmu.app;

import gangmu.text.Language;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.RestoreSystemProperties;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A test of the program's window, open at the first screen for a person whose files are all in a folder of their own. */
@RestoreSystemProperties
abstract class WindowTest {
    @TempDir
    Path home;

    DrivenWindow window;
    private final Language language;

    WindowTest() {
        this(Language.ZH_TW);
    }

    WindowTest(Language language) {
        this.language = language;
    }

    @BeforeEach
    void openWindow() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        window = WaitForAsyncUtils.asyncFx(() -> DrivenWindow.open(stage, home, language))
                .get();
        window.settle();
    }

    @AfterEach
    void closeWindow() throws Exception {
        // Else each plan would stay open, and in memory, to the end of all tests.
        WaitForAsyncUtils.asyncFx(() -> window.window().close()).get();
        FxToolkit.cleanupStages();
        FxToolkit.cleanupInput(new FxRobot());
    }
}
