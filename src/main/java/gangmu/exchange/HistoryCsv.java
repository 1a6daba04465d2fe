package gangmu.exchange;

import gangmu.explain.ChangeWords;
import gangmu.explain.ChangedField;
import gangmu.explain.EntryWords;
import gangmu.model.Entry;
import gangmu.model.Plan;
import gangmu.model.TakenBack;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every change of a plan as a table for spreadsheets in the user's language: a line for each field that changed. */
public final class HistoryCsv {
    private static final List<String> COLUMNS =
            List.of("sequence", "at", "by", "what", "undoes", "reason", "subject", "field", "before", "after");

    private final TakenBack takenBack;
    private final Texts texts;

    private HistoryCsv(TakenBack takenBack, Texts texts) {
        this.takenBack = takenBack;
        this.texts = texts;
    }

    /** Writes the table line by line, and holds no more than two plans at a time. */
    public static void write(List<Entry> entries, Texts texts, Consumer<String> out) {
        HistoryCsv table = new HistoryCsv(TakenBack.in(entries), texts);
        out.accept(Csv.BYTE_ORDER_MARK
                + Csv.line(COLUMNS.stream()
                        .map(column -> texts.get("history.column." + column))
                        .toList()));
        Optional<Plan> before = Optional.empty();
        for (Entry entry : entries) {
            Plan after =
                    before.map(plan -> plan.after(entry.change())).orElseGet(() -> Plan.after(List.of(entry.change())));
            table.lines(entry, ChangeWords.of(entry.change(), before.orElse(after), after, texts))
                    .forEach(out);
            before = Optional.of(after);
        }
    }

    /** One at least, also where in the end nothing changed. */
    private Stream<String> lines(Entry entry, ChangeWords words) {
        List<String> told = told(entry);
        Iterator<ChangedField> rows = words.rows().iterator();
        return rows.hasNext()
                ? words.rows().map(row -> line(told, row.subject(), row.field(), row.before(), row.after()))
                : Stream.of(line(told, "", "", "", ""));
    }

    private List<String> told(Entry entry) {
        return List.of(
                Long.toString(entry.sequence()),
                entry.at().toString(),
                entry.by(),
                EntryWords.line(entry, takenBack, texts),
                entry.undoes() == null ? "" : entry.undoes().toString(),
                entry.change().deed().reason());
    }

    private static String line(List<String> told, String... fields) {
        List<String> cells = new ArrayList<>(told);
        cells.addAll(List.of(fields));
        return Csv.line(cells);
    }
}
