package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * What all reports have in common: how their pages look, what stands on each, and what readers of the file are told of it.
 *
 * @param sheet a rule of the style for pages of another kind; empty for the usual ones
 */
record Frame(String title, String author, String sheet, Texts texts) {
    /** The width of the text on a page in portrait, in pixels of 1/96 inch: A4 less margins of 20 mm. */
    static final int WIDTH = 642;

    /** How high the text on such a page is. */
    static final int HEIGHT = 971;

    private static final String STYLE = "progress.css";

    /** On A4 pages in portrait. */
    Frame(String title, String author, Texts texts) {
        this(title, author, "", texts);
    }

    /** The same on pages of another kind, as a rule of the style makes them. */
    Frame on(String otherSheet) {
        return new Frame(title, author, otherSheet, texts);
    }

    /** A whole document with this on its pages. */
    String xhtml(String notice, Markup... content) {
        return xhtml(Markup.NOTHING, notice, content);
    }

    /** The same with a list of contents for readers without pages. */
    String xhtml(Markup bookmarks, String notice, Markup... content) {
        Markup running = Markup.all(element("div", "running-notice", notice), element("div", "running-title", title));
        Markup body = element("body", "", running, Markup.all(content));
        String language = texts.language().tag();
        return element("html", Map.of("xmlns", "http://www.w3.org/1999/xhtml", "lang", language), head(bookmarks), body)
                .xhtml();
    }

    private Markup head(Markup bookmarks) {
        return element(
                "head",
                "",
                element("title", "", title),
                meta("author", author),
                meta("subject", title),
                meta("description", title),
                element("style", "", style() + sheet),
                bookmarks.equals(Markup.NOTHING) ? bookmarks : element("bookmarks", "", bookmarks));
    }

    private static Markup meta(String name, String content) {
        return element("meta", Map.of("name", name, "content", content));
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(Frame.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
