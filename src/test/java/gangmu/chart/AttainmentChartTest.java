package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.model.ReviewChanges;
import gangmu.model.Span;
import gangmu.model.Stage;
import gangmu.model.YearlyFigures;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttainmentChartTest {
    private static final Year REPORTED = RocYears.year(109);
    private static final int WIDTH = 800;

    private final Plan plan = SamplePlans.withActuals();
    private final Drawing drawing =
            Drawing.of(chart(plan).whole(), WIDTH, chart(plan).height(WIDTH));

    @Test
    void bars_are_as_long_as_the_attainment_and_coloured_by_the_light() {
        int hundred = bar("2.2", Light.GREEN);
        assertThat(hundred).isGreaterThan(80);
        assertThat((double) bar("2.1", Light.RED) / hundred).isCloseTo(0.70, within(0.02));
        assertThat((double) bar("1.1", Light.YELLOW) / hundred).isCloseTo(0.98, within(0.02));
    }

    @Test
    void a_name_of_200_letters_takes_four_lines_and_not_the_room_of_all_others() {
        Plan named = plan.after(NodeChanges.rename(SamplePlans.kpi(plan, "1.1"), "很長的名稱".repeat(40)));
        assertThat(chart(named).leastRowHeight(642)).isLessThanOrEqualTo(4 * 16 + 1);
    }

    @Test
    void a_bar_has_the_colour_of_the_light_that_a_person_gave_and_words_say_so() {
        Kpi kpi = SamplePlans.kpi(plan, "1.1");
        Plan reviewed = plan.after(
                ReviewChanges.review(plan, kpi, REPORTED, Stage.SECOND_REVIEW, Light.RED, "佐證不足", YearlyFigures.ENTERED)
                        .orElseThrow());
        Drawing drawn =
                Drawing.of(chart(reviewed).whole(), WIDTH, chart(reviewed).height(WIDTH));
        assertThat(drawn.widest(column("1.1"), Palette.LIGHT.of(Light.RED))).isEqualTo(bar("1.1", Light.YELLOW));
        assertThat(chart(reviewed).description()).contains("情誼：● 績效欠佳（複核；建議燈號 ▲ 績效合格），98.10%。");
    }

    @Test
    void a_bar_far_over_the_target_is_cut_and_leaves_the_others_their_length() {
        assertThat(bar("2.3", Light.GREEN)).isBetween(bar("2.2", Light.GREEN), 3 * bar("2.2", Light.GREEN));
    }

    @Test
    void what_is_missing_has_no_bar_and_is_named() {
        assertThat(bar("3.1", Light.RED)).isZero();
        assertThat(drawing.items().get(7).getDataset().getValue(0, 7)).isNull();
        assertThat(chart(plan).description()).contains("績效不明，無資料。");
    }

    @Test
    void zero_is_a_figure_and_not_missing() {
        assertThat(chart(plan).description()).contains("簡化措施：績效欠佳，0.00%。");
    }

    @Test
    void an_invented_attainment_is_hatched_and_named() {
        assertThat(bar("5.1", Light.GREEN)).isLessThanOrEqualTo(bar("2.2", Light.GREEN));
        assertThat(solid("5.1", Light.GREEN)).isLessThan(solid("2.2", Light.GREEN));
        assertThat(chart(plan).description()).contains("92.72%（示範用虛構數字）");
    }

    @Test
    void every_kpi_has_its_place_and_can_be_found_by_what_was_clicked() {
        assertThat(drawing.items()).hasSameSizeAs(plan.kpis());
        assertThat((Object) drawing.items().getLast().getColumnKey())
                .isEqualTo(new RowKey(15, plan.kpis().getLast().id()));
    }

    @ParameterizedTest
    @EnumSource
    void labels_are_whole_in_the_narrowest_chart(Language language) {
        int width = AttainmentChart.NARROWEST;
        int height = chart(plan).height(width);
        Plan longBars = SamplePlans.actual(plan, "7.3", 109, "999", true);
        Drawing narrow = Drawing.of(chart(longBars, REPORTED, language).whole(), width, height);
        assertThat(narrow.isBlank(new Rectangle2D.Double(width - 3.0, 0, 3, height), Palette.LIGHT.background()))
                .isTrue();
    }

    /** Figures of one of four parts, so that the attainment still may change. */
    @ParameterizedTest
    @EnumSource
    void an_attainment_of_part_of_a_year_is_written_whole(Language language) {
        int width = AttainmentChart.NARROWEST;
        MeasuredKpi part = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件數")
                .target(108, "100")
                .actual("件數", "108-Q1", "777.77");
        Plan partial = part.plan();
        int height = chart(partial).height(width);
        Drawing narrow = Drawing.of(chart(partial, RocYears.year(108), language).whole(), width, height);
        assertThat(chart(partial, RocYears.year(108), Language.ZH_TW).description())
                .contains("777.77%（部分）");
        Plan untargeted = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件數")
                .actual("件數", "108-Q1", "20")
                .plan();
        assertThat(chart(untargeted, RocYears.year(108), Language.ZH_TW).description())
                .contains("未訂目標值（部分）");
        assertThat(narrow.isBlank(new Rectangle2D.Double(width - 3.0, 0, 3, height), Palette.LIGHT.background()))
                .isTrue();
    }

    @Test
    void parts_of_a_chart_have_the_scale_and_the_names_column_of_the_whole() {
        int whole = hundred(chart(plan).whole(), 16);
        assertThat(hundred(chart(plan).part(0, 15, WIDTH), 15)).isEqualTo(whole);
        assertThat(hundred(chart(plan).part(15, 16, WIDTH), 1)).isEqualTo(whole);
    }

    private static AttainmentChart chart(Plan plan) {
        return chart(plan, REPORTED, Language.ZH_TW);
    }

    private static AttainmentChart chart(Plan plan, Year year, Language language) {
        return new AttainmentChart(plan, plan.kpis(), year, Palette.LIGHT, Texts.of(language));
    }

    /** How far from the left the line of 100 %, which is the darkest, is drawn. */
    private static int hundred(JFreeChart chart, int rows) {
        int height = RowChart.height(rows, 40);
        BufferedImage image = chart.createBufferedImage(WIDTH, height);
        return IntStream.range(WIDTH / 3, WIDTH)
                .boxed()
                .min(Comparator.comparingInt(x -> IntStream.range(40, height - 8)
                        .map(y -> image.getRGB(x, y) & 0xFF)
                        .sum()))
                .orElseThrow();
    }

    @Test
    void long_names_take_the_lines_they_need_and_lose_nothing() {
        String name = "推動以人為本之「新南向政策」，深化與相關國家全方位關係並擴及其他區域之經貿、文化、觀光及人才交流";
        FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(ChartFont.REGULAR.at(12));
        List<String> lines = Lines.wrap(name, metrics, 200);
        assertThat(String.join("", lines)).isEqualTo(name);
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(metrics.stringWidth(line)).isLessThanOrEqualTo(200);
            assertThat(line).doesNotStartWith("，").doesNotStartWith("、");
        });
        assertThat(chart(SamplePlans.renamed(plan, "2.4", name)).height(480))
                .isGreaterThan(chart(plan).height(480));
    }

    private int bar(String code, Light light) {
        return drawing.widest(column(code), Palette.LIGHT.of(light));
    }

    private int solid(String code, Light light) {
        return drawing.tallest(column(code), Palette.LIGHT.of(light))
                * drawing.widest(column(code), Palette.LIGHT.of(light));
    }

    private RowKey column(String code) {
        Kpi kpi = SamplePlans.kpi(plan, code);
        return new RowKey(plan.kpis().indexOf(kpi), kpi.id());
    }
}
