package gangmu.report.print;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a printer can do.
 *
 * @param papers those it says that it has; empty where it does not say
 * @param sides the ways to print on one or both sides; empty where it does not say
 * @param grey whether it can be asked to print without colours
 */
public record PrinterAbilities(List<PrintPaper> papers, List<PrintSides> sides, boolean grey) {
    public PrinterAbilities {
        papers = List.copyOf(papers);
        sides = List.copyOf(sides);
    }

    /** The papers to choose from, that of the pages themselves first. */
    public List<PrintPaper> papersFor(PrintPaper own) {
        return papers.isEmpty()
                ? List.of(own)
                : Stream.concat(Stream.of(own).filter(papers::contains), papers.stream())
                        .distinct()
                        .toList();
    }

    /** The ways to choose from, one side of the paper first. */
    public List<PrintSides> ways() {
        return Stream.concat(Stream.of(PrintSides.ONE), sides.stream())
                .distinct()
                .toList();
    }
}
