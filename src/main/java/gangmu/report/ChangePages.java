package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.ChangedField;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The changes of a plan since a day: who made which, when, why, and what was before and after. */
record ChangePages(ChangeList changes, Book.Choice choice, Texts texts) {
    private static final String ANCHOR = "changes";

    /** What is laid out at once is bounded by this. */
    private static final int ROWS_OF_A_CHAPTER = 400;

    List<Chapter> chapters() {
        String title = texts.get("book.part.CHANGES");
        List<ChangedField> rows = changes.fields();
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(Chapter.part(
                title,
                ANCHOR,
                PageKind.PORTRAIT,
                charts ->
                        Markup.all(heading(title), table(rows.subList(0, Math.min(rows.size(), ROWS_OF_A_CHAPTER))))));
        for (int from = ROWS_OF_A_CHAPTER; from < rows.size(); from += ROWS_OF_A_CHAPTER) {
            List<ChangedField> some = rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_CHAPTER));
            String anchor = ANCHOR + from;
            chapters.add(new Chapter(
                    title,
                    anchor,
                    List.of(),
                    PageKind.PORTRAIT,
                    charts -> element("div", Map.of("id", anchor), table(some))));
        }
        return chapters;
    }

    private Markup heading(String title) {
        return Markup.all(
                element("h2", Map.of("id", ANCHOR, "class", "part"), text(title)),
                element(
                        "p",
                        "overall",
                        texts.get("book.changes.since", RocDays.text(choice.since()), changes.count())));
    }

    private Markup table(List<ChangedField> rows) {
        return rows.isEmpty() ? Markup.NOTHING : new DifferencesTable(rows, texts).whole();
    }
}
