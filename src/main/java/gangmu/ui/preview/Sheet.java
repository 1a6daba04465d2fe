package gangmu.ui.preview;

import gangmu.report.Pages;
import gangmu.ui.desk.Looks;
import java.awt.image.BufferedImage;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** One page as a picture on a sheet of paper, drawn in the background once it is asked for. */
final class Sheet extends StackPane {
    private static final double WIDTH_IN_LETTERS = 61;
    private static final float DPI = 144;

    private final ImageView view = new ImageView();
    private final Pages pages;
    private final int page;
    private final PreviewActions actions;
    private boolean asked;

    Sheet(Pages pages, int page, Looks looks, PreviewActions actions) {
        this.pages = pages;
        this.page = page;
        this.actions = actions;
        getStyleClass().add("sheet");
        double width = WIDTH_IN_LETTERS * looks.fontSize();
        double height = width * pages.ratio(page);
        setMinSize(width, height);
        setMaxSize(width, height);
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        getChildren().setAll(view);
        setAccessibleText(looks.texts().get("preview.page", page + 1, pages.count()));
    }

    /** Has the page drawn, unless it is already. */
    void draw() {
        if (asked) {
            return;
        }
        asked = true;
        var _ = actions.inBackground(() -> image(pages.image(page, DPI))).whenComplete((image, trouble) -> {
            if (trouble != null) {
                actions.onTrouble(trouble);
            } else {
                view.setImage(image);
            }
        });
    }

    private static WritableImage image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
