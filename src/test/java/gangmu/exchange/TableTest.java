package gangmu.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class TableTest {
    private static Table table(Cell... cells) {
        return new Table("表", List.of(10, 10, 10), 0, 0, List.of(List.of(cells)));
    }

    private static final Table SMALL = new Table(
            "表 <一> & \"二\"",
            List.of(12, 10, 10),
            2,
            1,
            List.of(
                    List.of(new Cell.Heading("名稱"), new Cell.Heading("數字", 2)),
                    List.of(new Cell.Heading(""), new Cell.Heading("個數"), new Cell.Heading("比率")),
                    List.of(new Cell.Words("甲"), new Cell.Count(7), new Cell.Figure(new BigDecimal("98.10")))));

    @Test
    void the_same_stands_in_the_same_cells_whatever_kind_of_file_it_is() throws Exception {
        List<List<String>> csv = ReadCsv.of(SMALL.csv().substring(1));
        assertThat(csv).containsExactly(List.of("名稱", "數字", "數字"), List.of("", "個數", "比率"), List.of("甲", "7", "98.10"));
        assertThat(ReadSheet.ods(SMALL.as(FileKind.ODS)).rows()).isEqualTo(csv);
        assertThat(ReadSheet.xlsx(SMALL.as(FileKind.XLSX)).rows()).isEqualTo(csv);
        assertThat(new String(SMALL.as(FileKind.CSV), StandardCharsets.UTF_8)).isEqualTo(SMALL.csv());
    }

    @Test
    void numbers_are_numbers() throws Exception {
        for (ReadSheet sheet :
                List.of(ReadSheet.ods(SMALL.as(FileKind.ODS)), ReadSheet.xlsx(SMALL.as(FileKind.XLSX)))) {
            assertThat(sheet.numbers().getLast()).containsExactly("", "7", "98.10");
            assertThat(sheet.numbers().getFirst()).containsOnly("");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "007",
                "1/2",
                "𠮷㐂喆",
                "two  spaces",
                " before and after ",
                "a\nb",
                "<b> & \"c\" 'd'",
                "=HYPERLINK(\"http://x\")"
            })
    void words_stay_just_these_words(String words) throws Exception {
        Table table = table(new Cell.Words(words), new Cell.Heading(words, 2));
        for (ReadSheet sheet :
                List.of(ReadSheet.ods(table.as(FileKind.ODS)), ReadSheet.xlsx(table.as(FileKind.XLSX)))) {
            assertThat(sheet.rows()).containsExactly(List.of(words, words, words));
            assertThat(sheet.numbers().getFirst()).containsOnly("");
        }
        for (FileKind kind : List.of(FileKind.ODS, FileKind.XLSX)) {
            assertThat(ReadSheet.parts(table.as(kind)).values()).allSatisfy(part -> {
                assertThat(ReadSheet.all(part.getDocumentElement(), "f")).isEmpty();
                assertThat(ReadSheet.all(part.getDocumentElement(), "table:table-cell"))
                        .noneMatch(cell -> cell.hasAttribute("table:formula"));
            });
        }
    }

    @Test
    void a_sign_that_no_file_can_hold_makes_none_unreadable() throws Exception {
        Table table = table(new Cell.Words("a\u0001b"), new Cell.Words(""), new Cell.Words("c"));
        assertThat(ReadSheet.ods(table.as(FileKind.ODS)).rows()).containsExactly(List.of("a b", "", "c"));
        assertThat(ReadSheet.xlsx(table.as(FileKind.XLSX)).rows().getFirst())
                .endsWith("", "c")
                .first()
                .asString()
                .startsWith("a")
                .endsWith("b");
    }

    @Test
    void heads_stay_in_sight() throws Exception {
        assertThat(ReadSheet.all(ReadSheet.part(SMALL.as(FileKind.ODS), "settings.xml"), "config:config-item"))
                .extracting(item -> item.getAttribute("config:name") + " " + item.getTextContent())
                .contains("HorizontalSplitPosition 1", "VerticalSplitPosition 2", "VerticalSplitMode 2");
        Element pane = ReadSheet.all(ReadSheet.part(SMALL.as(FileKind.XLSX), "xl/worksheets/sheet1.xml"), "pane")
                .getFirst();
        assertThat(List.of(pane.getAttribute("xSplit"), pane.getAttribute("ySplit"), pane.getAttribute("state")))
                .containsExactly("1", "2", "frozen");
    }

    @Test
    void a_file_of_opendocument_says_what_it_is_in_its_first_bytes_and_is_always_the_same() {
        byte[] file = SMALL.as(FileKind.ODS);
        assertThat(new String(file, 0, 90, StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
        assertThat(SMALL.as(FileKind.ODS)).isEqualTo(file);
    }

    @Test
    void a_row_takes_up_all_columns() {
        assertThatThrownBy(() -> table(new Cell.Words("a"), new Cell.Heading("b", 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
