package gangmu.exchange;

import gangmu.explain.CoverageWords;
import gangmu.model.Findings.Found;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is found in how projects and KPIs go together, as a table: a line a finding, with why it is accepted. */
public record FindingsTable(Plan plan, List<Found> findings, Texts texts) {
    private static final List<Integer> WIDTHS = List.of(26, 44, 50, 12, 36, 30);

    /** The table. */
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(Stream.of(
                        "findings.rule",
                        "findings.subject",
                        "coverage.found",
                        "findings.state",
                        "coverage.accept.reason",
                        "findings.signed")
                .<Cell>map(key -> new Cell.Heading(texts.get(key)))
                .toList());
        findings.forEach(found -> rows.add(row(found)));
        return new Table(texts.get("findings.name"), WIDTHS, 1, 0, rows);
    }

    private List<Cell> row(Found found) {
        CoverageWords words = new CoverageWords(plan, texts);
        boolean isAccepted = found.acceptance().isPresent();
        return Stream.of(
                        CoverageWords.of(found.finding().rule(), texts),
                        words.subject(found.finding()),
                        words.of(found.finding()),
                        texts.get(isAccepted ? "findings.held" : "findings.open"),
                        found.acceptance().map(held -> held.reason()).orElse(""),
                        found.acceptance()
                                .map(held -> CoverageWords.signed(held, texts))
                                .orElse(""))
                .<Cell>map(Cell.Words::new)
                .toList();
    }
}
