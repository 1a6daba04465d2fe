package planted.only_app_names_platform.gangmu.app;

import javafx.application.Platform;

public final class RightMain {

    public void hop() {
        Platform.runLater(() -> {});
    }
}
