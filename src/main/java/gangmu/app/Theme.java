package gangmu.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import gangmu.chart.ChartFont;
import gangmu.ui.desk.Looks;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/** The looks applied: theme, typeface, size. */
final class Theme {
    private static final List<String> SHEETS = List.of("/gangmu/ui/controlsfx.css", "/gangmu/ui/gangmu.css");

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);
    private static final double SIZE = 13;
    private static final double ICON_RATIO = 1.15;

    private Theme() {}

    /** Makes the bundled typeface known; once a run is enough. */
    static void loadFonts() {
        for (ChartFont font : ChartFont.values()) {
            Objects.requireNonNull(Font.loadFont(font.open(), SIZE), ChartFont.FAMILY);
        }
    }

    /** The icon of the program in all its sizes. */
    static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> new Image(resource("/gangmu/icons/gangmu-" + size + ".png")))
                .toList();
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Theme.class.getResource(path), path).toExternalForm();
    }

    /** Chooses the theme of all windows. */
    static void use(Looks looks) {
        Application.setUserAgentStylesheet(
                looks.dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** A scene with these looks. */
    static Scene scene(Parent root, Looks looks, double width, double height) {
        Scene scene = new Scene(root, width, height);
        dress(scene, looks);
        return scene;
    }

    /** Gives a scene these looks. */
    static void dress(Scene scene, Looks looks) {
        List<String> sheets = Stream.concat(SHEETS.stream().map(Theme::resource), Stream.of(iconSizes(looks)))
                .toList();
        if (!scene.getStylesheets().equals(sheets)) { // which are read anew whenever they are set
            scene.getStylesheets().setAll(sheets);
        }
        Parent root = scene.getRoot();
        root.setStyle("-fx-font-size: " + looks.fontSize() + "px;");
        root.getStyleClass().removeAll("dark", "light");
        root.getStyleClass().add(looks.dark() ? "dark" : "light");
    }

    /** Icons know sizes in pixels only, so what follows the size of the text is written out for each. */
    private static String iconSizes(Looks looks) {
        long ordinary = Math.round(looks.fontSize() * ICON_RATIO);
        return "data:text/css,.ikonli-font-icon{-fx-icon-size:" + ordinary + "px;}";
    }
}
