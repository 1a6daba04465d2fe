package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.text.Texts;
import java.util.List;
import java.util.Map;

/** 目次: the headings of a book, down to its goals; on paper the style adds the numbers of their pages. */
record Contents(List<Chapter> chapters, Texts texts) {
    private static final String ANCHOR = "contents";

    Chapter chapter() {
        return Chapter.part(texts.get("book.part.CONTENTS"), ANCHOR, PageKind.PORTRAIT, charts -> page());
    }

    private Markup page() {
        List<Markup> lines = chapters.stream()
                .flatMap(chapter -> chapter.bookmarks().stream())
                .filter(bookmark -> bookmark.level() <= Bookmark.DEEPEST_PRINTED)
                .map(Contents::line)
                .toList();
        return Markup.all(
                element("h2", Map.of("id", ANCHOR, "class", "part"), text(texts.get("book.part.CONTENTS"))),
                element("div", "contents", Markup.all(lines)));
    }

    private static Markup line(Bookmark bookmark) {
        Markup link = element("a", Map.of("href", "#" + bookmark.anchor()), text(bookmark.name()));
        return element("p", "level-" + bookmark.level(), link);
    }
}
