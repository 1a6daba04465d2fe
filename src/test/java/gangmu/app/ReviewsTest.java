package gangmu.app;

import static gangmu.app.DrivenWindow.chosen;
import static gangmu.app.DrivenWindow.isMarked;
import static gangmu.app.DrivenWindow.sentenceUnder;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Light;
import gangmu.model.Review;
import gangmu.model.Stage;
import gangmu.model.Weight;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import java.time.Year;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewsTest extends WindowTest {
    private static final Year YEAR = RocYears.year(109);

    @BeforeEach
    void showSample() {
        window.showSample();
    }

    private Optional<Review> review(Stage stage) {
        return window.plan().review(window.kpi("1.1").id(), YEAR, stage);
    }

    private ComboBox<?> self() {
        return window.find("#review-SELF_REVIEW", ComboBox.class);
    }

    private TextInputControl reason() {
        return window.field("reason-SELF_REVIEW");
    }

    private Optional<String> weight(String of) {
        return window.plan().weight(window.kpi(of).id()).map(Weight::value).map(Figures::text);
    }

    @Test
    void a_light_that_differs_waits_for_its_reason_and_is_not_lost_meanwhile() {
        window.search("1.1");
        window.enter(window.field("actual-109"), "103");
        window.pick(self(), "★ 績效良好");
        String needed = "所選 ★ 與建議燈號 ▲ 不同，請說明理由；填寫後才會儲存。";
        assertThat(sentenceUnder(reason())).isEqualTo(needed);
        assertThat(window.focused()).contains(reason());
        assertThat(review(Stage.SELF_REVIEW)).isEmpty();
        window.press(TAB);
        assertThat(isMarked(reason())).isTrue();
        assertThat(window.sentence("#unstored")).contains("109 初核理由");

        window.search("1.2");
        window.search("1.1");
        assertThat(chosen(self())).isEqualTo("★ 績效良好");
        assertThat(sentenceUnder(reason())).isEqualTo(needed);
        window.enter(window.field("actual-109"), "50");
        assertThat(sentenceUnder(reason())).startsWith("所選 ★ 與建議燈號 ● 不同");
        window.enter(reason(), "補件後達成");
        assertThat(review(Stage.SELF_REVIEW)).map(Review::light).contains(Light.GREEN);
        assertThat(review(Stage.SELF_REVIEW)).map(Review::reason).contains("補件後達成");
        assertThat(window.shows("#unstored")).isFalse();

        window.enter(window.field("actual-109"), "103");
        window.pick(self(), "● 績效欠佳");
        window.enter(reason(), "");
        assertThat(isMarked(reason())).isTrue();
        window.press(ESCAPE);
        assertThat(chosen(self())).isEqualTo("● 績效欠佳");
        assertThat(reason().getText()).isEqualTo("補件後達成");
        window.pick(self(), "未核");
        assertThat(review(Stage.SELF_REVIEW)).isEmpty();
        assertThat(reason().getText()).isEmpty();
        window.press(CONTROL, Z);
        assertThat(review(Stage.SELF_REVIEW)).map(Review::light).contains(Light.RED);
    }

    @Test
    void giving_up_a_reason_gives_up_the_light_and_one_as_suggested_needs_none() {
        window.search("1.1");
        window.pick(self(), "● 績效欠佳");
        window.press(ESCAPE);
        assertThat(chosen(self())).isEqualTo("未核");
        assertThat(isMarked(reason())).isFalse();
        assertThat(window.shows("#unstored")).isFalse();
        window.enter(reason(), "資料未到");
        assertThat(sentenceUnder(reason())).isEqualTo("請先選擇燈號，再填理由。");
        window.press(ESCAPE);

        window.pick(self(), "□ 績效不明");
        window.pick(window.find("#review-SECOND_REVIEW", Node.class), "□ 績效不明");
        assertThat(review(Stage.SELF_REVIEW)).map(Review::light).contains(Light.WHITE);
        assertThat(review(Stage.SECOND_REVIEW)).isPresent();

        window.enter(window.field("actual-109"), "105");
        assertThat(window.all(".review-unexplained"))
                .filteredOn(Node::isVisible)
                .hasSize(2)
                .allSatisfy(hint -> assertThat(((Label) hint).getText()).isEqualTo("與目前的建議燈號 ★ 績效良好 不同，尚缺理由。"));
        window.enter(reason(), "初核時尚無資料");
        assertThat(window.all(".review-unexplained"))
                .filteredOn(Node::isVisible)
                .hasSize(1);
        assertThat(review(Stage.SELF_REVIEW)).map(Review::light).contains(Light.WHITE);
    }

    @Test
    void a_light_that_a_person_gave_stands_everywhere_and_says_who_gave_it_and_what_changed_since() {
        window.search("1.1");
        window.enter(window.field("actual-109"), "103");
        window.pick(self(), "● 績效欠佳");
        window.enter(reason(), "佐證不足");
        String overruled = "● 績效欠佳（初核；建議燈號 ▲ 績效合格）";
        assertThat(window.selectedLine()).endsWith(overruled);
        assertThat(window.sentence("#note-109")).isEqualTo(overruled);
        assertThat(window.sentence("#summary")).contains("★0 ▲0 ●1 □15");
        assertThat(window.sentence("#by-SELF_REVIEW")).matches(".+ 於 .+ 審核");
        assertThat(window.find(".why", Label.class).getText()).contains("初核：● 績效欠佳（佐證不足）；");
        assertThat(window.shows("#changed-SELF_REVIEW")).isFalse();

        window.enter(window.field("actual-109"), "105");
        assertThat(window.sentence("#changed-SELF_REVIEW"))
                .matches("初核後有變更：1 筆實際值異動（最近 .+）、實際值 103 → 105、達成度 98.10% → 100.00%、建議燈號 ▲ → ★");
        assertThat(window.sentence("#note-109")).contains("建議燈號 ★ 績效良好", "初核後有變更：");
        window.enter(reason(), "佐證仍不足");
        assertThat(window.shows("#changed-SELF_REVIEW")).isTrue();
        window.fire(window.find("#confirm-SELF_REVIEW", Node.class));
        assertThat(window.shows("#changed-SELF_REVIEW")).isFalse();
        assertThat(review(Stage.SELF_REVIEW)).map(Review::light).contains(Light.RED);
        window.press(CONTROL, Z);
        assertThat(window.shows("#changed-SELF_REVIEW")).isTrue();

        window.goToFigures();
        assertThat(DrivenWindow.words(window.find(".overview", Node.class))).contains("1 項標有 *：審核之燈號與建議燈號不同");
        assertThat(window.all(".year-grid .light"))
                .anySatisfy(sign -> assertThat(((Label) sign).getText()).isEqualTo("●*"))
                .anySatisfy(sign -> assertThat(sign.getAccessibleText()).startsWith("● 績效欠佳（初核；建議燈號 ★"));
    }

    @Test
    void a_light_that_is_confirmed_and_needs_a_reason_by_now_is_confirmed_together_with_it() {
        window.search("1.1");
        window.enter(window.field("actual-109"), "103");
        window.pick(self(), "▲ 績效合格");
        window.enter(window.field("actual-109"), "105");
        window.fire(window.find("#confirm-SELF_REVIEW", Node.class));
        assertThat(sentenceUnder(reason())).startsWith("所選 ▲ 與建議燈號 ★ 不同");
        window.enter(reason(), "佐證不足");
        assertThat(window.shows("#changed-SELF_REVIEW")).isFalse();
    }

    @Test
    void a_year_is_closed_and_opened_again_and_kpis_and_goals_are_weighed() {
        window.search("6.1");
        window.onScreen(() -> window.find(".measure-form", TitledPane.class).setExpanded(true));
        window.pick(window.find("#measure-span", Node.class), "按季");
        window.enter(window.field("item-0-0"), "6");
        window.enter(window.field("item-1-0"), "22");
        CheckBox closed = window.find("#closed", CheckBox.class);
        assertThat(closed.getText()).isEqualTo("本年度資料到此為止（應有 8 筆，已有 2 筆），列入已評估");
        window.onScreen(closed::fire);
        assertThat(window.plan().isClosed(window.kpi("6.1").id(), YEAR)).isTrue();
        assertThat(window.sentence("#by-closing")).matches(".+ 於 .+ 結案");
        window.enter(window.field("item-1-0"), "23");
        assertThat(window.sentence("#changed-closing")).startsWith("結案後有變更：1 筆實際值異動（最近 ");
        window.fire(window.find("#confirm-closing", Node.class));
        assertThat(window.shows("#changed-closing")).isFalse();
        window.onScreen(closed::fire);
        assertThat(window.plan().isClosed(window.kpi("6.1").id(), YEAR)).isFalse();
        assertThat(window.shows("#judgement-closing")).isFalse();

        window.enter(window.field("weight"), "-5");
        assertThat(sentenceUnder(window.field("weight"))).isEqualTo("權重不可為負數。");
        window.enter(window.field("weight"), "２５");
        assertThat(window.field("weight").getText()).isEqualTo("25");
        assertThat(weight("6.1")).contains("25");
        window.enter(window.field("weight"), "");
        assertThat(weight("6.1")).isEmpty();

        window.search(window.plan().goals().getFirst().name());
        TextInputControl ofGoal = window.fieldNamed("權重");
        window.enter(ofGoal, "60");
        assertThat(window.plan().weight(window.plan().goals().getFirst().id())).isPresent();
        window.press(ENTER);
        window.press(CONTROL, Z);
        assertThat(ofGoal.getText()).isEmpty();
    }
}
