package gangmu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u200B邦誼\u2060", " 邦\u202E誼\uFEFF ", "邦\u00AD誼\u2028", "邦\u0007誼", "邦\uD842誼"})
    void what_is_pasted_leaves_behind_what_nobody_sees(String pasted) {
        assertThat(Typed.unseen(pasted)).isPresent();
        assertThat(Typed.seen(pasted)).isEqualTo("邦誼");
    }

    @Test
    void letters_of_any_plane_spaces_and_lines_are_seen() {
        String text = "𠮷㐂 喆é\n\t二　三";
        assertThat(Typed.unseen(text)).isEmpty();
        assertThat(Typed.seen(text)).isEqualTo(text);
    }
}
