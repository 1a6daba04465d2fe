package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.ChangedField;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every field that differs, below the name of what it is a field of; the head stands on each page. */
record DifferencesTable(List<ChangedField> fields, Texts texts) {
    /** Of the style, in pixels: the head with the row of a subject, a column, a letter and a line. */
    private static final double HEAD = 60;

    private static final double COLUMN = 240;
    private static final double LETTER = 5.8;
    private static final double LINE = 18;

    Markup whole() {
        if (fields.isEmpty()) {
            return element("p", "empty", texts.get("differences.none"));
        }
        Markup head = element(
                "tr",
                "",
                column("field", texts.get("history.column.field")),
                column("value", texts.get("history.column.before")),
                column("value", texts.get("history.column.after")));
        Markup table =
                element("table", "differences", element("thead", "", head), element("tbody", "", Markup.all(rows())));
        ChangedField first = fields.getFirst();
        return LeastRoom.of(HEAD, cell(first.before()), cell(first.after())).around(table);
    }

    private static LeastRoom.Cell cell(String words) {
        return new LeastRoom.Cell(List.of(words), COLUMN, LETTER, LINE);
    }

    private static Markup column(String style, String words) {
        return element("th", Map.of("class", style, "scope", "col"), text(words));
    }

    private List<Markup> rows() {
        List<Markup> rows = new ArrayList<>();
        String subject = "";
        for (ChangedField field : fields) {
            rows.add(field.subject().equals(subject) ? row(field) : below(field.subject(), row(field)));
            subject = field.subject();
        }
        return rows;
    }

    private static Markup row(ChangedField field) {
        return element(
                "tr",
                "",
                element("td", "field", field.field()),
                element("td", "value", field.before()),
                element("td", "value", field.after()));
    }

    /** The first field of a subject with its name above it: one row, which no page parts. */
    private static Markup below(String subject, Markup row) {
        Markup both = Markup.all(element("div", "subject", subject), element("table", "first", row));
        return element("tr", "", element("td", Map.of("class", "group", "colspan", "3"), both));
    }
}
