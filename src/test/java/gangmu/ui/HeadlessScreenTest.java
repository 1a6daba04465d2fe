package gangmu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeadlessScreenTest {

    private TextField name;

    @Start
    void open(Stage stage) throws Exception {
        Label label = new Label("中程施政計畫 106–109 ★▲●□ 關鍵績效指標");
        label.setFont(notoSansTc(24));
        name = new TextField();
        VBox form = new VBox(12, label, name);
        form.setPadding(new Insets(24));
        stage.setScene(new Scene(form, 600, 160));
        stage.show();
    }

    @Test
    void chinese_text_is_typed_and_drawn_without_a_screen(FxRobot robot) throws Exception {
        robot.clickOn(name).write("plan 106");

        assertThat(name.getText()).isEqualTo("plan 106");
        Path picture = Snapshot.of(name.getScene().getRoot(), Path.of("target/screens/headless.png"));
        assertThat(Files.size(picture)).isGreaterThan(1000);
    }

    private static Font notoSansTc(double size) throws Exception {
        try (InputStream ttf = Objects.requireNonNull(
                HeadlessScreenTest.class.getResourceAsStream("/fonts/ttf/NotoSansTC/NotoSansTC-Regular.ttf"))) {
            return Objects.requireNonNull(Font.loadFont(ttf, size), "font");
        }
    }
}
