package gangmu.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import gangmu.model.Kpi;
import gangmu.ui.desk.Spot;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemRollUpsTest extends WindowTest {
    @BeforeEach
    void showTheMonths() {
        window.showSample();
        window.desk().change(plan -> Optional.of(MonthlyKpi.change(plan)));
        window.settle();
        window.search(MonthlyKpi.NAME);
    }

    private Label rollUp(String item, String period) {
        return window.all(".item-rollup").stream()
                .filter(cell -> cell.getAccessibleText().startsWith(item)
                        && cell.getAccessibleText().contains(" " + period + "彙計："))
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Label cell) {
        return cell.getGraphic() instanceof Label mark ? mark.getText() + " " + cell.getText() : cell.getText();
    }

    private void typeInto(String id, String text) {
        window.onScreen(() -> window.field(id).requestFocus());
        window.type(text);
    }

    @Test
    void months_roll_up_to_quarters_and_the_year_and_say_what_has_not_come_in() {
        assertThat(shown(rollUp("資本門經費", "109 年第 1 季"))).isEqualTo("2/3 175,184");
        assertThat(rollUp("資本門經費", "109 年第 1 季").getAccessibleText()).endsWith("彙計：175,184；各期加總；3 個月中已有 2 個月");
        assertThat(shown(rollUp("截至當月底", "109 年第 2 季"))).isEqualTo("45,500");
        assertThat(shown(rollUp("截至當月底", "109 年第 3 季"))).isEqualTo("1/3 39,000");
        assertThat(shown(rollUp("累計分配", "109 年度"))).isEqualTo("1,980,000");
        assertThat(rollUp("累計分配", "109 年度").getAccessibleText()).endsWith("彙計：1,980,000；各期加總");
    }

    @Test
    void a_quarter_without_a_figure_is_empty_and_not_zero() {
        assertThat(shown(rollUp("資本門經費", "109 年第 4 季"))).isEmpty();
        assertThat(rollUp("資本門經費", "109 年第 4 季").getAccessibleText()).contains("彙計：無資料");
    }

    @Test
    void what_is_computed_is_computed_of_each_quarter_and_its_year_is_the_value_that_is_explained() {
        String year = shown(rollUp("執行率", "109 年度"));
        assertThat(year).isEqualTo("24/36 " + window.field("actual-109").getText());
        assertThat(window.find(".why", Label.class).getText()).contains(year.substring(6));
        assertThat(shown(rollUp("執行率", "109 年第 1 季"))).isEqualTo("8/9 52.1344");
        assertThat(rollUp("執行率", "109 年第 1 季").getAccessibleText()).endsWith("應有 9 筆數字，已有 8 筆");
        assertThat(shown(rollUp("執行率", "109 年第 4 季"))).isEmpty();
    }

    @Test
    void a_value_of_part_of_the_year_without_a_target_is_marked_in_the_form_and_in_the_overview() {
        assertThat(window.all(".attainment").stream().map(label -> ((Label) label).getText()))
                .contains("—（部分）");
        window.goToFigures();
        List<Kpi> kpis = window.plan().kpis();
        window.onScreen(() -> window.desk().lookAt(Spot.of(kpis.getFirst())));
        window.onScreen(() -> window.desk().lookAt(Spot.of(kpis.getLast())));
        assertThat(window.all(".partial-mark").stream().filter(Node::isVisible).map(mark -> ((Label) mark).getText()))
                .containsExactly("部分");
    }

    @Test
    void a_figure_that_is_typed_completes_its_quarter_until_it_is_undone() {
        typeInto("item-0-0", "100");
        window.press(ENTER);
        assertThat(shown(rollUp("資本門經費", "109 年第 1 季"))).isEqualTo("175,284");
        window.press(CONTROL, Z);
        assertThat(shown(rollUp("資本門經費", "109 年第 1 季"))).isEqualTo("2/3 175,184");
    }

    @Test
    void the_year_before_is_asked_for_where_a_formula_looks_back_alone() {
        assertThat(window.all(".item-period"))
                .extracting(heading -> ((Label) heading).getText())
                .startsWith("1 月", "2 月", "3 月", "第 1 季")
                .endsWith("109 年度")
                .hasSize(17);
        window.search("2.4");
        assertThat(window.all(".item-period"))
                .extracting(heading -> ((Label) heading).getText())
                .contains("105 年度");
    }

    @Test
    void keys_go_over_what_is_typed_alone() {
        window.onScreen(() -> window.field("item-0-2").requestFocus());
        window.press(TAB);
        assertThat(window.focused().map(Node::getId)).contains("item-0-3");
        window.onScreen(() -> window.field("item-2-11").requestFocus());
        window.press(TAB);
        assertThat(window.focused().map(Node::getId)).contains("item-source");
    }
}
