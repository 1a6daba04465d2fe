package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each check of the bundles is seen to find a mistake planted for it, beside a text that is right. */
class PlantedBundlesTest {

    private static final String RIGHT = "right.save = 儲存「{0}」，共 {1} 項\n";
    private static final String RIGHT_IN_ENGLISH = "right.save = Save {1} items of \"{0}\"\n";

    @Test
    void a_key_of_one_language_only_is_found() throws IOException {
        assertThat(pair("only.chinese = 綱要", "only.english = Outline").keysOfOneLanguage())
                .containsExactly("only.chinese", "only.english");
    }

    @Test
    void an_empty_text_is_found() throws IOException {
        assertThat(pair("empty.text =", "empty.text = Outline").keysWithoutText())
                .containsExactly("empty.text");
    }

    @Test
    void a_missing_placeholder_is_found() throws IOException {
        assertThat(pair("count = {0} 項，共 {1} 項", "count = {0} items").keysWithOtherPlaceholders())
                .containsExactly("count");
    }

    @Test
    void a_placeholder_swallowed_by_an_apostrophe_is_found() throws IOException {
        BundlePair planted = pair("open = 無法開啟 {0}", "open = Can't open {0}, it isn't a plan");

        assertThat(planted.keysWithOtherPlaceholders()).containsExactly("open");
        assertThat(planted.keysWithStraightApostrophe()).containsExactly("open");
    }

    @Test
    void an_unused_key_is_found_and_a_family_named_by_its_prefix_is_not() throws IOException {
        BundlePair planted = pair("old.key = 舊\nlight.green = 綠", "old.key = Old\nlight.green = Green");

        assertThat(planted.keysUnusedBy(Set.of("right.save", "light.", "old"))).containsExactly("old.key");
    }

    @Test
    void a_key_that_no_bundle_has_is_found() throws IOException {
        assertThat(pair("", "").keysUnknownAmong(Set.of("right.save", "right.", "wrong.save", "wrong.")))
                .containsExactly("wrong.", "wrong.save");
    }

    @Test
    void a_simplified_character_is_found() throws IOException {
        assertThat(pair("undo = 复原\nsave = 储存", "undo = Undo\nsave = Save").keysWithSimplifiedCharacters())
                .containsExactly("save", "undo");
    }

    @Test
    void half_width_punctuation_after_a_chinese_character_is_found() throws IOException {
        assertThat(pair("year = 年度: {0}", "year = Year: {0}").keysWithHalfWidthPunctuation())
                .containsExactly("year");
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertThatThrownBy(() -> pair("save = 儲存\nsave = 存檔", "save = Save"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("save");
    }

    @Test
    void literals_are_found_outside_comments_and_keys_where_they_are_asked_for() {
        SourceTexts source = new SourceTexts("""
                // texts.get("comment.line")
                /* "comment.block" */
                char quote = '"';
                String url = "http://a";
                label(texts.get("kpi.name"), texts
                        .get("light." + light.key()), map.get("no.text"), texts().get("kpi.unit", "x\\"y"));
                """);

        assertThat(source.literals())
                .containsExactlyInAnyOrder("http://a", "kpi.name", "light.", "no.text", "kpi.unit", "x\\\"y");
        assertThat(source.keysAsked()).containsExactlyInAnyOrder("kpi.name", "light.", "kpi.unit");
    }

    private static BundlePair pair(String chinese, String english) throws IOException {
        return new BundlePair(bundle(RIGHT + chinese), bundle(RIGHT_IN_ENGLISH + english));
    }

    private static Properties bundle(String texts) throws IOException {
        Properties bundle = new NoKeyTwice();
        bundle.load(new StringReader(texts));
        return bundle;
    }
}
