package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.YearlyFigures;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.ui.desk.Desk;
import gangmu.ui.desk.Spot;
import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LooksTest extends WindowTest {
    private void look() {
        window.showSample();
        window.search("2.5");
        window.onScreen(() -> window.desk().year().set(RocYears.year(108)));
    }

    private void assertLookedAtAsBefore() {
        assertThat(window.desk().spot().get()).isEqualTo(Spot.of(window.kpi("2.5")));
        assertThat(window.desk().year().get()).isEqualTo(RocYears.year(108));
        assertThat(window.desk().place().get()).isEqualTo(Desk.OUTLINE);
        assertThat(window.shows("#actual-108")).isTrue();
        assertThat(window.shows("#kpi-chart")).isTrue();
    }

    @Test
    void another_language_keeps_what_is_looked_at() throws IOException {
        look();
        assertThat(window.selectedLine()).startsWith("關鍵績效指標 2.5");
        window.choose("檢視", "English");
        assertLookedAtAsBefore();
        assertThat(window.selectedLine()).startsWith("Key performance indicator 2.5");
        assertThat(window.status()).startsWith("Saved");
        assertThat(window.title()).endsWith("Gangmu");

        window.choose("View", "中文");
        assertLookedAtAsBefore();
        assertThat(window.selectedLine()).startsWith("關鍵績效指標 2.5");
        assertThat(Settings.of(home.resolve("settings.properties")).language()).isEqualTo(Language.ZH_TW);
    }

    @Test
    void another_theme_keeps_what_is_looked_at() throws IOException {
        look();
        assertThat(window.root().getStyleClass()).contains("light");
        window.choose("檢視", "切換淺色／深色");
        assertLookedAtAsBefore();
        assertThat(window.root().getStyleClass()).contains("dark").doesNotContain("light");
        assertThat(window.selectedLine()).startsWith("關鍵績效指標 2.5");
        assertThat(Settings.of(home.resolve("settings.properties")).dark()).isTrue();
    }

    @Test
    void another_size_keeps_what_is_looked_at() {
        look();
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertLookedAtAsBefore();
        assertThat(window.window().looks().percent()).isEqualTo(125);
        window.press(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(window.window().looks().percent()).isEqualTo(100);
    }

    @Test
    void what_is_being_typed_is_stored_and_can_be_undone_in_the_other_language() {
        look();
        window.tabTo("actual-108");
        window.type("12");
        window.choose("檢視", "English");
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("2.5").id(), RocYears.year(108)))
                .isPresent();
        assertThat(window.undoName()).startsWith("Undo: enter 108 actual of \"放寬「新南向政策」");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(YearlyFigures.actual(window.plan(), window.kpi("2.5").id(), RocYears.year(108)))
                .isEmpty();
    }
}
