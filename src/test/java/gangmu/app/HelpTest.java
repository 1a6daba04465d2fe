package gangmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import gangmu.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {
    @ParameterizedTest
    @EnumSource
    void help_leads_to_every_form_by_the_name_it_has_on_the_screen(Language language) {
        Texts texts = Texts.of(language);
        Stream<String> names = Stream.of(
                        "place.overview",
                        "place.outline",
                        "items.heading",
                        "rules.heading",
                        "review.SELF_REVIEW",
                        "review.SECOND_REVIEW")
                .map(texts::get);
        String measure = texts.get("measure.heading", "").replaceAll("[：:] *$", "");
        assertThat(texts.get("help.text").toLowerCase(Locale.ROOT))
                .contains(Stream.concat(names, Stream.of(measure))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
