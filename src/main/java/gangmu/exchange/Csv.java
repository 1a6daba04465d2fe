package gangmu.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180) for spreadsheets, which are told its encoding and given nothing that they would execute. */
record Csv(List<List<String>> rows) {
    /** What a table begins with, by which spreadsheets tell its encoding. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@＝＋－＠\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    String text() {
        return rows.stream().map(Csv::line).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** A row with its end. */
    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String harmless =
                FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).matches() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
