package gangmu.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import gangmu.WithoutScreen;
import gangmu.report.Cancelled;
import gangmu.report.Pages;
import gangmu.report.Progress;
import gangmu.report.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithoutScreen
class PrintoutTest {
    private static final Pages PAGES = Samples.progress();

    private final PaperPrinter paper = new PaperPrinter();

    private PrintSetup setup(PrintPaper size, PrintScale scale, PrintSides sides) {
        return new PrintSetup(paper.printer(), size, scale, sides, false);
    }

    private Printout print(PrintSetup setup, int copies, Integer... pages) {
        return Printout.of(PAGES, "報告", new PrintOrder(setup, new PageRange(List.of(pages)), copies), Progress.NONE);
    }

    private PrintSetup usual() {
        return setup(PrintPaper.A4, PrintScale.FIT, PrintSides.ONE);
    }

    @Test
    void only_the_chosen_pages_come_out_in_the_chosen_number() {
        assertThat(print(usual(), 3, 0, 2))
                .isEqualTo(new Printout.Sent(paper.printer().name(), 2, 3));
        assertThat(paper.sheets()).isEqualTo(2);
        assertThat(paper.copies()).isEqualTo(3);
        PaperPrinter third = new PaperPrinter();
        PrintSetup same = new PrintSetup(third.printer(), PrintPaper.A4, PrintScale.FIT, PrintSides.ONE, false);
        Printout.of(PAGES, "報告", new PrintOrder(same, new PageRange(List.of(2)), 1), Progress.NONE);
        assertThat(paper.drawings().getLast()).isEqualTo(third.drawings().getFirst());
        assertThat(paper.drawings().getFirst()).isNotEqualTo(third.drawings().getFirst());
    }

    @Test
    void pages_fill_another_paper_or_stand_in_its_middle_in_the_size_that_is_asked_for() {
        print(setup(PrintPaper.A3, PrintScale.FIT, PrintSides.ONE), 1, 0);
        assertThat(paper.paper()).satisfiesExactly(width -> near(width, 842), height -> near(height, 1191));
        assertThat(paper.placed(0)).satisfiesExactly(scale -> near(scale, 1.414), x -> near(x, 0), y -> near(y, 1191));
    }

    @Test
    void half_the_size_stands_in_the_middle_of_the_paper() {
        print(setup(PrintPaper.A4, PrintScale.of(50), PrintSides.ONE), 1, 0);
        assertThat(paper.placed(0))
                .satisfiesExactly(scale -> near(scale, 0.5), x -> near(x, 595.3 / 4), y -> near(y, 841.9 * 3 / 4));
    }

    private static void near(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(expected < 10 ? 0.3 : 1.0));
    }

    @Test
    void both_sides_are_printed_where_that_is_asked_for() {
        print(setup(PrintPaper.A4, PrintScale.FIT, PrintSides.SHORT_EDGE), 1, 0, 1);
        assertThat(paper.postscript()).contains("/Duplex true /Tumble true");
    }

    @Test
    void what_comes_out_is_lines_and_letters_and_no_picture() {
        assertThat(print(usual(), 1, 0)).isInstanceOf(Printout.Sent.class);
        assertThat(paper.drawings().getFirst()).doesNotContain("image").contains(" C\n");
    }

    @Test
    void printing_tells_how_far_it_is_and_nothing_comes_out_once_it_is_cancelled() {
        List<Integer> told = new ArrayList<>();
        PrintOrder all = new PrintOrder(usual(), PageRange.all(PAGES.count()), 1);
        assertThatThrownBy(() -> Printout.of(PAGES, "報告", all, (of, count) -> {
                    told.add(of);
                    assertThat(count).isEqualTo(PAGES.count());
                    if (of == 2) {
                        throw new Cancelled();
                    }
                }))
                .isInstanceOf(Cancelled.class);
        assertThat(told).startsWith(0).endsWith(2).isSorted();
        assertThat(paper.postscript()).as("no end that would have it printed").doesNotContain("%%EOF");
    }

    @Test
    void a_printer_tells_what_it_can() {
        PrinterAbilities abilities = paper.printer().abilities();
        assertThat(abilities.papersFor(PrintPaper.A3)).startsWith(PrintPaper.A3, PrintPaper.A4);
        assertThat(abilities.papersFor(PrintPaper.B4)).startsWith(PrintPaper.A4).doesNotContain(PrintPaper.B4);
        assertThat(abilities.ways()).containsExactly(PrintSides.values());
        assertThat(abilities.grey()).isFalse();
        assertThat(new PrinterAbilities(List.of(), List.of(), false).papersFor(PrintPaper.A3))
                .containsExactly(PrintPaper.A3);
    }

    @Test
    void the_paper_of_pages_is_known() {
        assertThat(PrintPaper.of(PAGES)).isEqualTo(PrintPaper.A4);
    }
}
