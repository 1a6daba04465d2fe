package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** Manuscripts as one HTML file, which needs nothing beside it and can be read by ear, on a telephone and in the dark. */
record Html(List<Reading> readings) {
    private static final String STYLE = "reading.css";
    private static final String START = "start";

    /** The file of manuscripts that belong together, of which there is at least one. */
    static byte[] of(List<Manuscript> manuscripts) {
        Html html = new Html(manuscripts.stream().map(Reading::of).toList());
        return ("<!DOCTYPE html>\n" + html.whole().xhtml()).getBytes(StandardCharsets.UTF_8);
    }

    private Markup whole() {
        return element(
                "html",
                Map.of(
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        texts().language().tag()),
                head(),
                element("body", "", skip(), contents(), main()));
    }

    private Texts texts() {
        return Texts.of(readings.getFirst().language());
    }

    private Markup head() {
        Reading first = readings.getFirst();
        return element(
                "head",
                "",
                empty("meta", Map.of("charset", "utf-8")),
                empty("meta", Map.of("name", "viewport", "content", "width=device-width, initial-scale=1")),
                empty("meta", Map.of("name", "color-scheme", "content", "light dark")),
                empty("meta", Map.of("name", "author", "content", first.author())),
                element("title", "", first.title()),
                new Markup("<style>" + style() + "</style>"));
    }

    private static Markup empty(String name, Map<String, String> attributes) {
        return new Markup(element(name, attributes).xhtml().replace("></" + name + ">", "/>"));
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(Html.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Markup skip() {
        return element("a", Map.of("class", "skip", "href", "#" + START), text(texts().get("html.skip")));
    }

    private Markup contents() {
        Markup entries = Markup.all(readings.stream()
                .flatMap(reading -> reading.bookmarks().stream())
                .map(Html::entries)
                .toList());
        return entries.equals(Markup.NOTHING)
                ? entries
                : element(
                        "nav",
                        Map.of("aria-label", texts().get("html.contents")),
                        element(
                                "details",
                                Map.of("open", "open"),
                                element("summary", "", texts().get("html.contents")),
                                element("ol", "", entries)));
    }

    private static Markup entries(Element bookmarks) {
        return Markup.all(Elements.within(bookmarks).map(Html::entry).toList());
    }

    private static Markup entry(Element bookmark) {
        Markup below = entries(bookmark);
        return element(
                "li",
                "",
                element("a", Map.of("href", bookmark.getAttribute("href")), text(bookmark.getAttribute("name"))),
                below.equals(Markup.NOTHING) ? below : element("ol", "", below));
    }

    private Markup main() {
        List<String> notices = readings.stream()
                .map(Reading::notice)
                .filter(notice -> !notice.isEmpty())
                .distinct()
                .toList();
        HtmlBody body = new HtmlBody();
        return element(
                "main",
                Map.of("id", START),
                Markup.all(notices.stream()
                        .map(notice -> element("p", "notice", notice))
                        .toList()),
                Markup.all(readings.stream().map(body::of).toList()));
    }
}
