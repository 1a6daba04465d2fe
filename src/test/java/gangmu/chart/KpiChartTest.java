package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.model.Direction;
import gangmu.model.Kpi;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.Target;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.data.category.CategoryDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KpiChartTest {
    private static final Year Y106 = RocYears.year(106);
    private static final Year Y107 = RocYears.year(107);
    private static final Year Y108 = RocYears.year(108);
    private static final Year Y109 = RocYears.year(109);
    private static final int SIDE_PANEL = 372;
    private static final Color LINE = Palette.LIGHT.text();
    private static final Color BAR = Palette.LIGHT.accent();

    private final Plan plan = SamplePlans.withActuals();
    private final Texts texts = Texts.of(Language.ZH_TW);

    @Test
    void bars_and_lines_carry_the_exact_figures() {
        CategoryDataset figures = figures("1.1");
        assertThat((Object) figures.getColumnKeys()).isEqualTo(List.of(Y106, Y107, Y108, Y109));
        assertThat(figures.getValue(KpiChart.Row.ACTUAL, Y109)).isEqualTo(new BigDecimal("103"));
        assertThat(figures.getValue(KpiChart.Row.TARGET, Y109)).isEqualTo(new BigDecimal("105"));
    }

    @Test
    void a_bar_is_as_high_as_its_figure_says() {
        Drawing drawing = draw("2.1 with twice");
        double ratio = (double) drawing.tallest(Y108, BAR) / drawing.tallest(Y107, BAR);
        assertThat(ratio).isCloseTo(2, within(0.04));
    }

    @Test
    void a_missing_actual_is_no_bar_and_not_zero() {
        assertThat(figures("1.1").getValue(KpiChart.Row.ACTUAL, Y108)).isNull();
        assertThat(draw("1.1").tallest(Y108, BAR)).isZero();
        assertThat(draw("1.1").tallest(Y106, BAR)).isGreaterThan(50);
    }

    @Test
    void a_negative_actual_hangs_below_the_zero_line() {
        Drawing drawing = draw("6.1");
        assertThat(drawing.tallest(Y109, BAR)).isGreaterThan(10);
        assertThat(figures("6.1").getValue(KpiChart.Row.ACTUAL, Y109)).isEqualTo(new BigDecimal("-6.25"));
    }

    @Test
    void an_invented_bar_is_hatched_and_a_real_one_solid() {
        Drawing drawing = draw("3.2");
        assertThat(drawing.widest(Y107, BAR)).isGreaterThan(20);
        int solid = drawing.tallest(Y107, BAR);
        assertThat(hatched(drawing, Y108)).isLessThan(solid / 2);
        assertThat(KpiChart.description(plan, SamplePlans.kpi(plan, "3.2"), texts))
                .contains("648 次（示範用虛構數字）");
    }

    @Test
    void years_before_the_plan_show_where_they_have_targets_and_not_where_growth_only_begins_with_them() {
        assertThat(KpiYear.all(plan, SamplePlans.kpi(plan, "7.1")))
                .extracting(KpiYear::year)
                .startsWith(Y106);
        Plan earlier = SamplePlans.target(plan, "7.1", 105, "90");
        assertThat(KpiYear.all(earlier, SamplePlans.kpi(earlier, "7.1")))
                .extracting(KpiYear::year)
                .startsWith(RocYears.year(105), Y106);
    }

    @Test
    void a_kpi_without_any_figure_gives_a_chart_that_says_so() {
        Plan bare = SamplePlans.bare();
        Kpi kpi = bare.kpis().getFirst();
        Plan empty = Plan.of(bare.elements().stream()
                .filter(element -> !(element instanceof Target))
                .toList());
        Drawing drawing = Drawing.of(KpiChart.of(empty, kpi, Palette.LIGHT, texts), 480, 180);
        assertThat(drawing.items())
                .hasSize(4)
                .allSatisfy(item -> assertThat(item.getToolTipText()).contains("無資料"));
        assertThat(KpiChart.description(empty, kpi, texts)).contains("106 年度目標值 無資料，實際值 無資料。");
    }

    @Test
    void a_bar_stands_in_the_middle_of_its_year_with_a_target_and_without() {
        Drawing drawing = draw("1.1");
        assertThat(drawing.extent(Y106, BAR).getCenterX())
                .isCloseTo(drawing.area(Y106).getCenterX(), within(1.0));
        assertThat(draw("2.1 with twice").extent(Y107, BAR).getCenterX())
                .isCloseTo(drawing.area(Y107).getCenterX(), within(1.0));
    }

    @Test
    void a_low_target_does_not_strike_through_that_there_is_no_actual() {
        Plan low = SamplePlans.target(plan, "3.2", 106, "20"); // others are at about 650
        Drawing drawing = drawn(low, "3.2", 640);
        Rectangle2D line = drawing.extent(Y106, LINE);
        Rectangle2D area = drawing.area(Y106);
        Rectangle2D under = new Rectangle2D.Double(
                area.getX(), line.getMaxY() + 1, area.getWidth(), area.getMaxY() - line.getMaxY() - 2);
        assertThat(drawing.isBlank(under, Palette.LIGHT.background())).isTrue();
        assertThat(drawing.inkedRows(Y106, Palette.LIGHT.background())).isGreaterThan(20); // both labels are over it
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void long_figures_keep_to_their_year_in_the_side_panel(int years) {
        Plan longest = plan;
        for (int year = 109 - years + 1; year <= 109; year++) {
            longest = SamplePlans.actual(longest, "3.1", year, "12345678.9", false);
            longest = year == 109 ? longest : SamplePlans.target(longest, "3.1", year, "12345677.8");
        }
        Drawing drawing = drawn(longest, "3.1", SIDE_PANEL);
        for (int year = 109 - years + 1; year < 109; year++) {
            Rectangle2D area = drawing.area(RocYears.year(year));
            double next = drawing.area(RocYears.year(year + 1)).getMinX();
            Rectangle2D gap = new Rectangle2D.Double(
                    area.getMaxX() + 1, area.getMinY(), next - area.getMaxX() - 2, area.getHeight() - 2);
            assertThat(gap.isEmpty()).isFalse();
            assertThat(drawing.isBlank(gap, Palette.LIGHT.background())).isTrue();
        }
    }

    @Test
    void a_running_year_shows_what_an_even_pace_would_have_come_to() {
        MeasuredKpi kpi = running().target(107, "100");
        Drawing drawing = drawn(kpi, Palette.LIGHT);
        double bar = drawing.tallest(Y107, BAR); // 60 in three quarters, of which 75 were due
        double pace = drawing.area(Y107).getMaxY() - dashes(drawing, Y107, LINE);
        assertThat(pace / bar).isCloseTo(75 / 60.0, within(0.06));
        assertThat(legend(kpi)).containsExactly("實際值（項）", "目標值（項）", "依時間進度應達");
        assertThat(drawing.items().get(1).getToolTipText()).endsWith("至 107 年第 3 季止，依時間進度應達 75 項。");
        assertThat(KpiChart.description(kpi.plan(), kpi.kpi(), texts)).contains("至 107 年第 3 季止，依時間進度應達 75 項。");
    }

    @Test
    void the_pace_crosses_a_bar_that_is_ahead_of_it_in_every_palette() {
        MeasuredKpi kpi = running().target(107, "40"); // 30 were due
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            Drawing drawing = drawn(kpi, palette);
            Rectangle2D bar = drawing.extent(Y107, palette.accent());
            double pace = dashes(drawing, Y107, palette.text());
            assertThat(pace).isBetween(bar.getMinY(), bar.getMaxY());
        }
    }

    @Test
    void a_year_that_is_whole_or_closed_or_without_a_target_has_no_pace() {
        assertThat(legend(running())).hasSize(2);
        assertThat(legend(running().target(107, "100").closed(107))).hasSize(2);
        assertThat(legend(running().target(107, "100").actual("件數", "107-Q4", "40")))
                .hasSize(2);
    }

    private static MeasuredKpi running() {
        return MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件數")
                .actual("件數", "107-Q1", "20")
                .actual("件數", "107-Q2", "20")
                .actual("件數", "107-Q3", "20");
    }

    private Drawing drawn(MeasuredKpi kpi, Palette palette) {
        return Drawing.of(KpiChart.of(kpi.plan(), kpi.kpi(), palette, texts), 640, 240);
    }

    private List<String> legend(MeasuredKpi kpi) {
        LegendItemCollection items = KpiChart.of(kpi.plan(), kpi.kpi(), Palette.LIGHT, texts)
                .getCategoryPlot()
                .getLegendItems();
        return IntStream.range(0, items.getItemCount())
                .mapToObj(i -> items.get(i).getLabel())
                .toList();
    }

    /** The height of a row that is dashed from end to end: dark and light in turns. */
    private static int dashes(Drawing drawing, Year year, Color dark) {
        Rectangle2D area = drawing.area(year);
        for (int y = (int) area.getMinY(); y < area.getMaxY(); y++) {
            int turns = 0;
            for (int x = (int) area.getMinX() + 1; x < area.getMaxX(); x++) {
                boolean was = near(drawing.image().getRGB(x - 1, y), dark);
                turns += was != near(drawing.image().getRGB(x, y), dark) ? 1 : 0;
            }
            if (turns > area.getWidth() / 5) {
                return y;
            }
        }
        throw new AssertionError("no dashes");
    }

    /** A thin line between two rows of pixels shares its colour among them. */
    private static boolean near(int rgb, Color dark) {
        Color pixel = new Color(rgb);
        return Math.abs(pixel.getRed() - dark.getRed()) < 110
                && Math.abs(pixel.getGreen() - dark.getGreen()) < 110
                && Math.abs(pixel.getBlue() - dark.getBlue()) < 110;
    }

    @Test
    void what_was_entered_and_makes_no_value_is_told_from_what_was_not_entered() {
        MeasuredKpi share = MeasuredKpi.by(Method.RATIO)
                .part("辦結")
                .base("受理")
                .in("%")
                .actual("辦結", "106", "1")
                .actual("受理", "106", "0")
                .actual("辦結", "107", "1");
        assertThat(KpiChart.description(share.plan(), share.kpi(), texts))
                .contains("106 年度目標值 無資料，實際值 無法計算。", "107 年度目標值 無資料，實際值 無法計算。", "108 年度目標值 無資料，實際值 無資料。");
        assertThat(KpiProgress.of(share.plan(), share.kpi(), Y106).figure(texts))
                .isEqualTo("無法計算");
        assertThat(KpiProgress.of(share.plan(), share.kpi(), Y108).figure(texts))
                .isEqualTo("無資料");
    }

    @Test
    void a_deadline_shows_the_days_and_a_bar_where_it_was_kept() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.DEADLINE)
                .stock("完成日")
                .target(106, "20170630")
                .target(107, "20180630")
                .target(108, "20190630")
                .target(109, "10")
                .actual("完成日", "106", "20170530")
                .actual("完成日", "107", "20180715");
        Drawing drawing = drawn(kpi, Palette.LIGHT);
        assertThat(drawing.tallest(Y106, BAR)).isGreaterThan(50);
        assertThat(drawing.tallest(Y107, BAR)).isLessThan(12); // the word alone
        assertThat(legend(kpi)).containsExactly("完成日期（長條表示如期）", "完成期限");
        assertThat(KpiChart.description(kpi.plan(), kpi.kpi(), texts))
                .contains(
                        "106 年度目標值 106/06/30，實際值 106/05/30。",
                        "107 年度目標值 107/06/30，實際值 107/07/15。",
                        "108 年度目標值 108/06/30，實際值 無資料。",
                        "109 年度目標值 無資料，實際值 無資料。");
    }

    @Test
    void a_value_of_a_part_of_the_year_is_marked() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件")
                .target(108, "10")
                .actual("件", "108-Q1", "5");
        assertThat(KpiChart.description(kpi.plan(), kpi.kpi(), texts)).contains("108 年度目標值 10 項，實際值 5 項（部分）");
        double open = drawn(kpi, Palette.LIGHT).area(Y108).getHeight();
        double closed = drawn(kpi.closed(108), Palette.LIGHT).area(Y108).getHeight();
        assertThat(open).as("the bars leave room for a word below the year").isLessThan(closed);
    }

    @Test
    void a_band_is_drawn_with_both_its_ends_and_written_with_them() {
        MeasuredKpi kpi = MeasuredKpi.by(Method.SUM_IN_YEAR)
                .towards(Direction.BAND)
                .part("人")
                .band(108, "0", "10")
                .actual("人", "108", "5");
        assertThat(KpiChart.description(kpi.plan(), kpi.kpi(), texts)).contains("108 年度目標值 0～10 項，實際值 5 項。");
        assertThat(KpiYear.all(kpi.plan(), kpi.kpi()).get(2).heights())
                .containsExactly(new BigDecimal("5"), BigDecimal.ZERO, BigDecimal.TEN);
    }

    /** In the column through the middle of the bar, where a solid one is coloured from end to end. */
    private static int hatched(Drawing drawing, Year year) {
        Rectangle2D area = drawing.area(year);
        int x = (int) area.getCenterX();
        int count = 0;
        for (int y = (int) area.getMinY(); y < area.getMaxY(); y++) {
            count += drawing.image().getRGB(x, y) == BAR.getRGB() ? 1 : 0;
        }
        return count;
    }

    private CategoryDataset figures(String code) {
        return chart(code).getCategoryPlot().getDataset();
    }

    private Drawing draw(String code) {
        return Drawing.of(chart(code), 640, 240);
    }

    private Drawing drawn(Plan shown, String code, int width) {
        return Drawing.of(KpiChart.of(shown, SamplePlans.kpi(shown, code), Palette.LIGHT, texts), width, 220);
    }

    private JFreeChart chart(String code) {
        Plan shown = code.endsWith("twice")
                ? SamplePlans.actual(SamplePlans.actual(plan, "2.1", 107, "400", false), "2.1", 108, "800", false)
                : plan;
        return KpiChart.of(shown, SamplePlans.kpi(shown, code.substring(0, 3)), Palette.LIGHT, texts);
    }
}
