package gangmu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "兩\n行", "響\u0007鈴", "半\uD842", "\uDFB7半", "x\r\ny"})
    void a_name_is_one_line_that_people_can_see(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.required("name", name));
    }

    @Test
    void letters_of_any_plane_and_lines_of_longer_texts_are_kept() {
        assertThat(Words.required("name", " 𠮷㐂喆é ")).isEqualTo("𠮷㐂喆é");
        assertThat(Words.optional("standard", "一\n\t二")).isEqualTo("一\n\t二");
    }

    @Test
    void what_was_kept_before_is_still_read() {
        assertThat(Words.required("name", "邦\u200B誼")).isEqualTo("邦\u200B誼");
    }
}
