package gangmu.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.text.Language;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRangeTest {
    private static List<Integer> pages(String typed) {
        return PageRange.parse(typed, 12) instanceof Parsed.Value<PageRange>(PageRange range)
                ? range.pages().stream().map(page -> page + 1).toList()
                : List.of();
    }

    private static String wrong(String typed) {
        return PageRange.parse(typed, 12)
                .whatIsWrong()
                .map(problem -> problem.in(Texts.of(Language.ZH_TW)))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "1-3,7 | 1 2 3 7",
                "１－３，７ | 1 2 3 7",
                "1~3、7 | 1 2 3 7",
                "1 - 3 7 | 1 2 3 7",
                "7,1-3,2 | 1 2 3 7",
                "11- | 11 12",
                "-2 | 1 2",
                "5-5, | 5",
                "012 | 12"
            })
    void pages_and_ranges_are_read_as_they_are_typed(String typed, String pages) {
        assertThat(pages(typed)).map(String::valueOf).containsExactly(pages.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 請輸入要列印的頁次，例如 1-3,7。",
                "' , ' | 請輸入要列印的頁次，例如 1-3,7。",
                "13 | 沒有第 13 頁，這份文件共 12 頁。",
                "0-2 | 沒有第 0 頁，這份文件共 12 頁。",
                "1-99999999999 | 沒有第 99999999999 頁，這份文件共 12 頁。",
                "7-3 | 「7-3」的起訖頁次相反，請改為 3-7。",
                "1,x | 「x」不是頁次。請以連字號表示範圍、逗號分隔，例如 1-3,7。",
                "- | 「-」不是頁次。請以連字號表示範圍、逗號分隔，例如 1-3,7。",
                "1-2-3 | 「1-2-3」不是頁次。請以連字號表示範圍、逗號分隔，例如 1-3,7。",
                "1.5 | 「1.5」不是頁次。請以連字號表示範圍、逗號分隔，例如 1-3,7。"
            })
    void what_is_no_page_of_the_document_is_told_in_a_sentence(String typed, String sentence) {
        assertThat(wrong(typed)).isEqualTo(sentence);
        assertThat(pages(typed)).isEmpty();
    }

    @Test
    void all_pages_are_a_range_too() {
        assertThat(PageRange.all(3).pages()).containsExactly(0, 1, 2);
    }
}
