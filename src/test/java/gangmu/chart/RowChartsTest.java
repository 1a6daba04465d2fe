package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.model.MeasuredKpi;
import gangmu.model.Method;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Span;
import gangmu.report.SamplePlans;
import gangmu.text.Language;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.time.Year;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.entity.CategoryItemEntity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The charts whose rows are KPIs, goals or projects, as they are drawn. */
class RowChartsTest {
    private static final Year REPORTED = RocYears.year(109);
    private static final int WIDTH = 800;
    private static final Palette PALETTE = Palette.LIGHT;

    private final Plan plan = SamplePlans.withActuals();
    private final Texts texts = Texts.of(Language.ZH_TW);

    @Test
    void each_light_of_each_year_has_its_cell_in_its_colour_and_says_what_it_is() {
        LightMap map = new LightMap(plan, plan.kpis(), REPORTED, PALETTE, texts);
        Drawing drawing = draw(map);
        assertThat(drawing.items()).hasSize(plan.kpis().size() * 4);
        for (CategoryItemEntity item : drawing.items()) {
            Kpi kpi = plan.kpi(((RowKey) item.getColumnKey()).node()).orElseThrow();
            Year year = (Year) item.getRowKey();
            Light light = plan.standing(kpi, year).light();
            Rectangle2D cell = item.getArea().getBounds2D();
            assertThat(colour(drawing, cell.getX() + 4, cell.getY() + 4)).isEqualTo(PALETTE.tint(light));
            assertThat(item.getToolTipText()).contains(RocYears.text(year)).contains(light.sign());
        }
        assertThat(map.description()).contains("106 年度 績效不明，無資料");
    }

    @Test
    void a_goal_has_a_bar_as_long_as_its_weighted_attainment_and_none_where_there_is_none() {
        Plan measured = SamplePlans.withActuals();
        GoalChart chart = new GoalChart(measured, measured.goals(), REPORTED, PALETTE, texts);
        Drawing drawing = draw(chart);
        assertThat(drawing.items()).hasSameSizeAs(measured.goals());
        OutlineNode first = measured.goals().getFirst();
        Number attainment = drawing.items().getFirst().getDataset().getValue(GoalChart.ROW, key(0, first));
        assertThat(attainment).isNotNull();
        assertThat(chart.description()).contains("★ 績效良好").contains("已評估");
    }

    @Test
    void a_project_has_a_bar_from_its_first_year_to_its_last_beyond_the_plan_too() {
        ProjectTimes chart = new ProjectTimes(Linkage.of(plan, REPORTED), PALETTE, texts);
        Drawing drawing = draw(chart);
        assertThat(drawing.items()).hasSameSizeAs(plan.projects());
        double year = yearWidth(drawing, 0);
        for (int row = 0; row < plan.projects().size(); row++) {
            Project project = plan.projects().get(row);
            Rectangle2D bar = drawing.extent(key(row, project), PALETTE.accent());
            assertThat(bar.getWidth() / year)
                    .as(project.name())
                    .isCloseTo(project.period().years().size(), within(0.1));
        }
        assertThat(chart.description()).contains("（105-107）支援 2.5");
    }

    @Test
    void what_was_to_be_expected_by_now_crosses_the_bar_and_is_told() {
        Plan running = MeasuredKpi.by(Method.SUM_IN_YEAR, Span.QUARTER)
                .part("件數")
                .target(108, "100")
                .actual("件數", "108-Q1", "20")
                .plan();
        AttainmentChart chart = new AttainmentChart(running, running.kpis(), RocYears.year(108), PALETTE, texts);
        assertThat(chart.description()).contains("20.00%（部分）。依時間進度應達 25.00%。");
        Drawing drawing = draw(chart);
        RowKey row = key(0, running.kpis().getFirst());
        Rectangle2D bar = drawing.extent(row, PALETTE.of(Light.RED));
        assertThat(bar.getWidth()).isGreaterThan(20);
    }

    @Test
    void the_bands_of_the_light_rules_stand_behind_the_bars_the_darker_the_worse() {
        Drawing drawing = draw(new AttainmentChart(plan, plan.kpis().subList(0, 9), REPORTED, PALETTE, texts));
        RowKey nothing = key(6, plan.kpis().get(6));
        int red = drawing.widest(nothing, PALETTE.band(Light.RED));
        int yellow = drawing.widest(nothing, PALETTE.band(Light.YELLOW));
        assertThat((double) red / yellow).isCloseTo(4, within(0.3));
        assertThat(drawing.widest(key(7, plan.kpis().get(7)), PALETTE.band(Light.RED)))
                .as("without a figure there is nothing to hold against them")
                .isZero();
        assertThat(luminance(PALETTE.band(Light.RED))).isLessThan(luminance(PALETTE.band(Light.YELLOW)));
        assertThat(luminance(PALETTE.band(Light.YELLOW))).isLessThan(luminance(PALETTE.band(Light.GREEN)));
    }

    @Test
    void as_svg_a_chart_has_its_words_as_words_and_says_what_it_shows() throws Exception {
        AttainmentChart chart = new AttainmentChart(plan, plan.kpis(), REPORTED, PALETTE, texts);
        byte[] bytes = chart.picture(WIDTH).svg();
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
        NodeList words = svg.getElementsByTagName("text");
        assertThat(IntStream.range(0, words.getLength())
                        .mapToObj(i -> words.item(i).getTextContent().strip()))
                .contains("1.1  深化與友邦高層政要之情誼", "98.10%", "▲");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.description());
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 800 " + chart.height(WIDTH));
    }

    private static double luminance(Color colour) {
        return 0.2126 * colour.getRed() + 0.7152 * colour.getGreen() + 0.0722 * colour.getBlue();
    }

    private double yearWidth(Drawing drawing, int row) {
        Project project = plan.projects().get(row);
        return drawing.extent(key(row, project), PALETTE.accent()).getWidth()
                / project.period().years().size();
    }

    private static RowKey key(int place, gangmu.model.Node node) {
        return new RowKey(place, node.id());
    }

    private static Color colour(Drawing drawing, double x, double y) {
        return new Color(drawing.image().getRGB((int) x, (int) y));
    }

    private static Drawing draw(RowChart chart) {
        return Drawing.of(chart.whole(), WIDTH, chart.height(WIDTH));
    }
}
