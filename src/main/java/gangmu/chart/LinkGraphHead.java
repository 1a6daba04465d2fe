package gangmu.chart;

import gangmu.explain.LightWords;
import gangmu.model.Light;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** What stands above a graph of links: the plan, what is shown of it, and what the signs mean. */
final class LinkGraphHead {
    private static final double MARGIN = 16;
    private static final double LEAST_WIDTH = 760;
    private static final double BETWEEN_SIGNS = 24;
    private static final double LAMP = 4;
    private static final float TITLE = 18;

    private final Palette palette;
    private final Letters note;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double y = MARGIN;

    private LinkGraphHead(double width, Palette palette) {
        this.width = Math.max(width, LEAST_WIDTH);
        this.palette = palette;
        this.note = new Letters(ChartFont.REGULAR, LinkGraph.LETTER, palette.muted());
    }

    static LinkGraphHead of(LinkGraphPicture picture, Palette palette) {
        LinkGraphHead head = new LinkGraphHead(picture.graph().width(), palette);
        Linkage linkage = picture.linkage();
        Texts texts = picture.texts();
        head.write(linkage.plan().heading().title(), new Letters(ChartFont.BOLD, TITLE, palette.text()));
        head.write(texts.get("graph.name") + "　" + picture.counts(), head.note);
        head.write(picture.hidden(), head.note);
        if (linkage.plan().holdsInvented(linkage.year())) {
            head.write(texts.get("linkage.invented"), head.note.in(palette.of(Light.RED)));
        }
        head.signs(texts);
        head.write(LightWords.overruled(linkage.plan(), linkage.year(), texts), head.note);
        head.y += MARGIN;
        return head;
    }

    double width() {
        return width;
    }

    double height() {
        return y;
    }

    List<Mark> marks() {
        return marks;
    }

    /** Words in as many lines as they need. */
    private void write(String words, Letters letters) {
        if (words.isEmpty()) {
            return;
        }
        FontMetrics metrics = letters.weight().metrics(letters.size());
        for (String line : Lines.wrap(words, metrics, width - 2 * MARGIN)) {
            double leading = letters.size() * LinkGraph.LEADING;
            marks.add(new Mark.Text(line, MARGIN, y + (leading + letters.size() * Words.HEIGHT) / 2, letters));
            y += leading;
        }
    }

    /** What the lights are called, each beside its colour, and what the strands mean. */
    private void signs(Texts texts) {
        FontMetrics metrics = note.weight().metrics(note.size());
        double leading = note.size() * LinkGraph.LEADING;
        double baseline = y + (leading + note.size() * Words.HEIGHT) / 2;
        double x = MARGIN;
        for (Light light : Light.values()) {
            marks.add(new Mark.Patch(
                    x,
                    baseline - note.size() * Words.HEIGHT,
                    LAMP,
                    note.size() * Words.HEIGHT,
                    palette.of(light),
                    palette.of(light)));
            String words = LightWords.of(light, texts);
            marks.add(new Mark.Text(words, x + 2 * LAMP, baseline, note));
            x += 2 * LAMP + metrics.stringWidth(words) + BETWEEN_SIGNS;
        }
        marks.add(new Mark.Text(texts.get("graph.thickness"), x, baseline, note));
        y += leading;
    }
}
