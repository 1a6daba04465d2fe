package gangmu.report;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a book that begins on a page of its own. What stands in it is made when it is asked for, so that a long book
 * is never in memory as a whole.
 *
 * @param anchor the name by which links find its beginning
 * @param bookmarks its headings in their order
 * @param content makes its markup, with the places of its charts in the frame
 */
record Chapter(
        String title, String anchor, List<Bookmark> bookmarks, PageKind pages, Function<ChartFrame, Markup> content) {

    Chapter {
        bookmarks = List.copyOf(bookmarks);
    }

    /** A part of the book in one chapter, which has its title as its only bookmark. */
    static Chapter part(String title, String anchor, PageKind pages, Function<ChartFrame, Markup> content) {
        return new Chapter(title, anchor, List.of(new Bookmark(1, title, anchor)), pages, content);
    }

    /** What stands in it. */
    Markup body(ChartFrame charts) {
        return content.apply(charts);
    }
}
