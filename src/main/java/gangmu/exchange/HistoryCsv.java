package gangmu.exchange;

import gangmu.model.Entry;
import gangmu.text.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Every change of a plan as a table for spreadsheets: a line for each. */
public final class HistoryCsv {
    private HistoryCsv() {}

    /** Writes the table piece by piece. */
    public static void write(List<Entry> entries, Texts texts, Consumer<String> out) {
        out.accept(new Csv(entries.stream()
                        .map(entry -> List.of(
                                Long.toString(entry.sequence()), entry.at().toString(), entry.by()))
                        .toList())
                .text());
    }
}
