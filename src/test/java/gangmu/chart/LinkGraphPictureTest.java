package gangmu.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.exchange.SamplePlan;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Node;
import gangmu.model.NodeChanges;
import gangmu.model.Plan;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LinkGraphPictureTest {
    private final Plan plan = Plan.of(SamplePlan.elements("mofa-106-109"));

    private static Picture picture(Plan plan) {
        Linkage linkage = Linkage.of(plan, Year.of(2020));
        return new LinkGraphPicture(linkage, LinkGraph.of(linkage), Texts.of(Language.ZH_TW)).whole();
    }

    private static Element svg(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.svg()))
                .getDocumentElement();
    }

    private static List<String> words(Element svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    @Test
    void the_svg_holds_every_name_as_words_and_says_what_it_shows() throws Exception {
        Element svg = svg(picture(plan));
        List<String> words = words(svg);
        assertThat(words)
                .contains("外交部中程施政計畫（106 至 109 年度）", "★ 績效良好", "▲ 績效合格", "● 績效欠佳", "□ 績效不明")
                .contains("計畫與指標關聯圖　18 項重要計畫項目、16 項關鍵績效指標，共 32 項關聯；燈號為 109 年度。")
                .contains("施政綱要", "重要計畫項目", "關鍵績效指標", "關鍵策略目標", "線條愈粗，關聯愈多。");
        Stream.of(plan.sections(), plan.projects(), plan.kpis(), plan.goals())
                .flatMap(List::stream)
                .map(Node.class::cast)
                .map(Node::name)
                .forEach(name -> assertThat(words).anyMatch(text -> text.endsWith(name)));
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(18 + 32 + 16);
        assertThat(svg.getAttribute("font-family"))
                .startsWith("'Noto Sans TC', ")
                .endsWith("sans-serif");
    }

    @Test
    void words_that_look_like_markup_and_rare_characters_stay_what_they_are() throws Exception {
        String name = "𠮷 <b>與</b> & \"喆\" of two or more English words in several lines";
        Plan renamed = plan.after(NodeChanges.rename(plan.projects().getFirst(), name));
        assertThat(words(svg(picture(renamed)))).contains(name);
        assertThat(picture(renamed).png()).isNotEmpty();
    }

    @Test
    void no_edge_of_a_box_lies_beyond_the_picture() {
        Linkage linkage = Linkage.of(plan, Year.of(2020));
        MarkedPicture body =
                (MarkedPicture) new LinkGraphPicture(linkage, LinkGraph.of(linkage), Texts.of(Language.ZH_TW)).body();
        assertThat(body.marks().subList(1, body.marks().size()))
                .filteredOn(Mark.Patch.class::isInstance)
                .map(Mark.Patch.class::cast)
                .hasSizeGreaterThan(45)
                .allMatch(box -> box.x() >= 1 && box.x() + box.width() <= body.width() - 1);
    }

    @Test
    void where_nothing_is_left_there_still_is_a_picture_that_says_so() throws Exception {
        Linkage none = Linkage.of(plan, Year.of(2020), LinkageFilter.NONE.text("no such name"));
        Picture picture = new LinkGraphPicture(none, LinkGraph.of(none), Texts.of(Language.ZH_TW)).whole();
        assertThat(words(svg(picture))).contains("已隱藏 18 項計畫、16 項指標");
        assertThat(picture.png()).isNotEmpty();
    }

    @Test
    void the_png_is_twice_as_large_and_not_blank() throws Exception {
        Picture picture = picture(plan);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * picture.width()));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(2 * picture.height()));
        Set<Integer> colours = new HashSet<>();
        IntStream.range(0, image.getHeight())
                .forEach(y -> IntStream.range(0, image.getWidth()).forEach(x -> colours.add(image.getRGB(x, y))));
        assertThat(colours).hasSizeGreaterThan(50);
        assertThat(colours).contains(Palette.PRINT.background().getRGB());
    }
}
