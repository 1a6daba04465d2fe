package planted.only_app_names_platform.gangmu.ui.outline;

import javafx.application.Platform;

public final class WrongHop {

    public void hop() {
        Platform.runLater(() -> {});
    }
}
