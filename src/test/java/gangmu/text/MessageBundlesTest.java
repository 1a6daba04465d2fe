package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageBundlesTest {

    private BundlePair bundles;
    private SourceTexts program;

    @BeforeAll
    void read() throws IOException {
        bundles = new BundlePair(bundle("zh-TW"), bundle("en"));
        program = SourceTexts.below(Path.of("src/main/java"));
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(bundles.chinese()).isNotEmpty();
        assertThat(bundles.keysOfOneLanguage()).isEmpty();
    }

    @Test
    void every_key_has_a_text() {
        assertThat(bundles.keysWithoutText()).isEmpty();
    }

    @Test
    void a_key_has_the_same_placeholders_in_both_languages() {
        assertThat(bundles.keysWithOtherPlaceholders()).isEmpty();
    }

    @Test
    void no_text_has_an_apostrophe_that_formatting_would_swallow() {
        assertThat(bundles.keysWithStraightApostrophe()).isEmpty();
    }

    @Test
    void every_key_is_used_by_the_program() {
        assertThat(bundles.keysUnusedBy(program.literals())).isEmpty();
    }

    @Test
    void every_text_the_program_asks_for_exists() {
        assertThat(program.keysAsked()).isNotEmpty();
        assertThat(bundles.keysUnknownAmong(program.keysAsked())).isEmpty();
    }

    @Test
    void chinese_texts_are_written_as_in_taiwan() {
        assertThat(bundles.keysWithSimplifiedCharacters()).isEmpty();
        assertThat(bundles.keysWithHalfWidthPunctuation()).isEmpty();
    }

    private static Properties bundle(String language) throws IOException {
        Properties texts = new NoKeyTwice();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/gangmu/text", language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }
}
