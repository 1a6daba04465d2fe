package gangmu.app;

import static gangmu.app.DrivenWindow.sentenceUnder;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.TargetAdjustment;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetReasonTest extends WindowTest {
    @BeforeEach
    void openFirstKpi() {
        window.showSample();
        window.search("1.1");
        window.tabTo("target-109");
        window.type("95");
        window.press(ENTER);
    }

    private TextInputControl target() {
        return window.field("target-109");
    }

    @Test
    void an_easier_target_waits_for_its_reason_in_a_line_of_its_own() {
        assertThat(sentenceUnder(target())).startsWith("目標值由 105 改為 95，較容易達成，須說明理由");
        assertThat(window.focused()).contains(window.field("target-reason-109"));
        window.type("預算刪減");
        window.press(ENTER);
        assertThat(TargetAdjustment.all(window.plan()))
                .extracting(TargetAdjustment::reason)
                .containsExactly("預算刪減");
        assertThat(target().getText()).isEqualTo("95");
        assertThat(window.shows("#reason-line-109")).isFalse();
        assertThat(window.focused()).contains(target());
    }

    @Test
    void the_line_comes_into_sight_also_in_a_low_window() {
        window.press(ESCAPE);
        ScrollPane page = window.find(".form-scroll", ScrollPane.class);
        window.onScreen(() ->
                page.setMaxHeight(inScene(target()).getMaxY() - inScene(page).getMinY()));
        window.settle();
        window.tabTo("target-109");
        window.type("95");
        window.press(ENTER);
        window.settle();
        assertThat(inScene(window.field("target-reason-109")).getMaxY())
                .isLessThanOrEqualTo(inScene(page).getMaxY());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void giving_up_the_reason_leaves_the_target_as_it_was() {
        window.type("預算");
        window.press(ESCAPE);
        assertThat(target().getText()).isEqualTo("105");
        assertThat(window.shows("#reason-line-109")).isFalse();
        assertThat(window.focused()).contains(target());
        assertThat(TargetAdjustment.all(window.plan())).isEmpty();
        assertThat(window.shows("#unstored")).isFalse();
    }
}
