package gangmu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A heading of a book that readers can go to.
 *
 * @param level 1 for a part of the book, and one more for each level below
 */
record Bookmark(int level, String name, String anchor) {
    /** The deepest level that the printed contents list. */
    static final int DEEPEST_PRINTED = 3;

    /** Headings in their order as entries of a list of contents, each below the one that it belongs to. */
    static Markup nested(List<Bookmark> bookmarks) {
        List<Markup> entries = new ArrayList<>();
        int next = 0;
        while (next < bookmarks.size()) {
            Bookmark first = bookmarks.get(next);
            int end = next + 1;
            while (end < bookmarks.size() && bookmarks.get(end).level > first.level) {
                end++;
            }
            Markup below = nested(bookmarks.subList(next + 1, end));
            entries.add(Markup.element("bookmark", Map.of("name", first.name, "href", "#" + first.anchor), below));
            next = end;
        }
        return Markup.all(entries);
    }
}
