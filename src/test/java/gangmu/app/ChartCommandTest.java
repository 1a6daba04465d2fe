package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gangmu.chart.KpiProgress;
import gangmu.chart.Palette;
import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.FilterChanges;
import gangmu.model.LinkageFilter;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import gangmu.store.PlanFolder;
import gangmu.store.ReadPlan;
import gangmu.store.Workplaces;
import gangmu.store.secret.Keyring;
import gangmu.text.Language;
import gangmu.text.RocYears;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartCommandTest {
    /** In dots; bars are further from each other, and their edges nearer. */
    private static final int BETWEEN_BARS = 110;

    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makeSampleWithActuals() {
        try (PlanFolder open = PlanFolder.create(folder(), SamplePlan.change("mofa-106-109"), Workplaces.of("王小明"))) {
            open.append(Demonstration.change(open.plan(), "示範", YearlyFigures.ENTERED)
                    .orElseThrow());
            open.append(FilterChanges.save(open.plan(), "訪問", LinkageFilter.NONE.text("訪問"))
                    .orElseThrow());
        }
    }

    private Path folder() {
        return temporary.resolve("plan");
    }

    private int run(Language language, String... arguments) {
        return Commands.run(Arrays.asList(arguments), language, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Path chart(String name, String... options) {
        Path file = temporary.resolve(name);
        List<String> all = new ArrayList<>(List.of("chart", folder().toString(), "-o", file.toString()));
        all.addAll(List.of(options));
        assertThat(run(Language.ZH_TW, all.toArray(String[]::new)))
                .as(err.toString())
                .isZero();
        return file;
    }

    private static Element svg(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static List<Element> all(Element svg, String tag) {
        NodeList found = svg.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> words(Element svg) {
        return all(svg, "text").stream()
                .map(text -> text.getTextContent().strip())
                .toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    @Test
    void the_chart_of_a_kpi_stands_alone_as_svg_with_words_that_are_words() throws Exception {
        Path file = chart("kpi.svg", "--kpi", "1.1");
        assertThat(out.toString()).contains("已匯出「外交部中程施政計畫（106 至 109 年度）」至 " + file);
        Element svg = svg(file);
        assertThat(svg.getAttribute("width")).isEqualTo("640");
        assertThat(words(svg))
                .contains(
                        "1.1 深化與友邦高層政要之情誼",
                        "外交部中程施政計畫（106 至 109 年度）：106–109 年度目標值與實際值（單位：人次）",
                        "含示範用虛構數字，不是實際值。",
                        "109",
                        "89",
                        "108");
        List<Element> bars = bars(svg);
        assertThat(bars).hasSize(4);
        assertThat(number(bars.getFirst(), "height") / number(bars.getLast(), "height"))
                .isCloseTo(89.0 / 108, within(0.001));
    }

    @Test
    void the_bars_of_the_svg_are_as_long_as_attainments_are() throws Exception {
        Element svg = svg(chart("all.svg", "--what", "attainments", "--year", "109", "--width", "900"));
        assertThat(words(svg)).contains("109 年度各指標達成度", "102.86%", "★");
        List<Element> bars = bars(svg);
        assertThat(bars).as("of 16 KPIs one has no figure and one got nowhere").hasSize(14);
        assertThat(number(bars.get(1), "width") / number(bars.getFirst(), "width"))
                .isCloseTo(percent(1) / percent(0), within(0.001));
        assertThat(number(bars.getLast(), "width") / number(bars.getFirst(), "width"))
                .isCloseTo(percent(15) / percent(0), within(0.001));
    }

    private double percent(int kpi) {
        Plan plan = ReadPlan.of(folder(), Keyring.EMPTY).plan();
        return KpiProgress.of(plan, plan.kpis().get(kpi), RocYears.year(109))
                .percent()
                .orElseThrow()
                .doubleValue();
    }

    /** The frames around hatched bars, in the order of their names. */
    private static List<Element> bars(Element svg) {
        return all(svg, "rect").stream()
                .filter(rect -> rect.getAttribute("fill").equals("none"))
                .toList();
    }

    @Test
    void in_the_png_the_bars_have_the_colours_of_the_theme() throws Exception {
        for (String theme : List.of("light", "dark")) {
            Palette palette = theme.equals("dark") ? Palette.DARK : Palette.LIGHT;
            BufferedImage image = ImageIO.read(chart(theme + ".png", "--kpi", "1.1", "--theme", theme, "--width", "500")
                    .toFile());
            assertThat(image.getWidth()).isEqualTo(1000);
            assertThat(new Color(image.getRGB(3, 3))).isEqualTo(palette.background());
            List<Integer> heights = barHeights(image, palette.accent());
            assertThat(heights).hasSize(4);
            assertThat((double) heights.getFirst() / heights.getLast()).isCloseTo(89.0 / 108, within(0.02));
        }
    }

    /** How high the left edges of bars are, from left to right. */
    private static List<Integer> barHeights(BufferedImage image, Color colour) {
        List<Integer> heights = new ArrayList<>();
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            int height = coloured(image, x, colour);
            if (height > image.getHeight() / 4 && (last == 0 || x > last + BETWEEN_BARS)) {
                heights.add(height);
            }
            last = height > image.getHeight() / 4 ? x : last;
        }
        return heights;
    }

    private static int coloured(BufferedImage image, int x, Color colour) {
        return (int) IntStream.range(0, image.getHeight())
                .filter(y -> image.getRGB(x, y) == colour.getRGB())
                .count();
    }

    @Test
    void other_charts_are_drawn_of_the_whole_plan_or_what_a_filter_leaves() throws Exception {
        assertThat(words(svg(chart("lights.svg", "--what", "lights")))).contains("各指標歷年燈號（109 年度以粗框標示）");
        assertThat(words(svg(chart("goals.svg", "--what", "goals", "--year", "108"))))
                .contains("108 年度各目標加權達成度");
        List<String> projects = words(svg(chart("projects.svg", "--what", "projects")));
        assertThat(projects).contains("重要計畫項目期程（燈號為 109 年度）", "外交使節會議", "領事事務管理");
        assertThat(words(svg(chart("some.svg", "--what", "projects", "--filter", "訪問"))))
                .doesNotContain("領事事務管理");
    }

    @Test
    void in_english_the_heading_is_english() throws Exception {
        Path file = temporary.resolve("goals.svg");
        assertThat(run(Language.EN, "chart", folder().toString(), "--what", "goals", "-o", file.toString()))
                .isZero();
        assertThat(words(svg(file)))
                .contains("Attainment of goals in 109")
                .contains("With invented figures for demonstration, which are no actual values.");
    }

    @Test
    void what_cannot_be_drawn_is_told_and_no_file_is_touched() throws Exception {
        Path there = Files.writeString(temporary.resolve("kpi.svg"), "mine");
        String plan = folder().toString();
        String file = there.toString();
        assertThat(run(Language.ZH_TW, "chart", plan, "-o", file)).isEqualTo(2);
        assertThat(run(Language.ZH_TW, "chart", plan, "--kpi", "9.9", "-o", file))
                .isEqualTo(2);
        assertThat(run(Language.ZH_TW, "chart", plan, "--what", "pie", "-o", file))
                .isEqualTo(2);
        assertThat(run(Language.ZH_TW, "chart", plan, "--kpi", "1.1", "--width", "90", "-o", file))
                .isEqualTo(2);
        assertThat(run(Language.ZH_TW, "chart", plan, "--kpi", "1.1", "-o", file + ".gif"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "繪製單一指標時，請以 --kpi 指定編號；其他圖請以 --what 指定。",
                        "沒有編號 9.9 的指標",
                        "--what 沒有「pie」，請改為下列之一：kpi、attainments、lights、goals、projects",
                        "--width 請輸入 428 至 4,000 的整數。",
                        "請以 .svg 或 .png 為副檔名：");
        assertThat(there).hasContent("mine");
    }
}
