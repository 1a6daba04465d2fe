package gangmu.chart;

import gangmu.chart.LinkGraph.Box;
import gangmu.chart.LinkGraph.Column;
import gangmu.chart.LinkGraph.Strand;
import gangmu.explain.HiddenWords;
import gangmu.model.Linkage;
import gangmu.text.Texts;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The graph of links in colours for paper: alone, or with what it shows, of which year, and what its signs mean. */
public record LinkGraphPicture(Linkage linkage, LinkGraph graph, Texts texts) {
    private static final Palette PALETTE = Palette.PRINT;
    private static final Letters NAME = new Letters(ChartFont.REGULAR, LinkGraph.LETTER, PALETTE.text());
    private static final Letters GROUP = new Letters(ChartFont.BOLD, LinkGraph.LETTER, PALETTE.text());
    private static final Letters COLUMN = GROUP.in(PALETTE.muted());
    private static final Color BOX = new Color(0xF6F8FA);
    private static final Color STRAND = new Color(0xB4BCC5);
    private static final double LAMP = 4;
    private static final double COLUMN_NAMES = 20;
    private static final double HAIRLINE = 1;

    /** What it shows, in a sentence. */
    public String counts() {
        return texts.get(
                "graph.counts",
                boxes(Column.PROJECT).count(),
                boxes(Column.KPI).count(),
                graph.strands().stream()
                        .filter(strand -> strand.from().column() == Column.PROJECT)
                        .count(),
                linkage.year());
    }

    /** How much of the plan is not shown, in a sentence; empty where nothing is left out. */
    public String hidden() {
        long projects = linkage.plan().projects().size() - boxes(Column.PROJECT).count();
        long kpis = linkage.plan().kpis().size() - boxes(Column.KPI).count();
        return HiddenWords.of(projects, kpis, texts);
    }

    /** The graph with what it shows above it, so that it can stand alone. */
    public Picture whole() {
        LinkGraphHead head = LinkGraphHead.of(this, PALETTE);
        return picture(head.width(), 0, head.height(), head.marks());
    }

    /** The graph alone, below the names of its columns, and without a margin beside it. */
    public Picture body() {
        double margin = graph.boxes().stream().mapToDouble(Box::x).min().orElse(0);
        return picture(graph.width() - 2 * (margin - HAIRLINE), HAIRLINE - margin, 0, List.of());
    }

    private Picture picture(double width, double left, double top, List<Mark> head) {
        double height = top + COLUMN_NAMES + graph.height();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Patch(0, 0, width, height, PALETTE.background(), PALETTE.background()));
        marks.addAll(head);
        Stream.of(Column.values()).forEach(column -> columnName(marks, column, left, top));
        double upper = top + COLUMN_NAMES;
        graph.strands().forEach(strand -> marks.add(curve(strand, left, upper)));
        graph.boxes().forEach(box -> box(marks, box, left + box.x(), upper + box.y()));
        String title = linkage.plan().heading().title() + " " + texts.get("graph.name");
        return new MarkedPicture(title, width, height, marks);
    }

    private void columnName(List<Mark> marks, Column column, double left, double top) {
        boxes(column)
                .min(Comparator.comparingDouble(Box::x))
                .ifPresent(box -> marks.add(new Mark.Text(
                        texts.get("linkage.column." + column.name().toLowerCase(Locale.ROOT)),
                        left + box.x(),
                        top + COLUMN_NAMES,
                        COLUMN)));
    }

    private static Mark curve(Strand strand, double left, double upper) {
        Box from = strand.from();
        Box to = strand.to();
        return new Mark.Curve(
                left + from.x() + from.width(),
                upper + from.y() + from.height() / 2,
                left + to.x(),
                upper + to.y() + to.height() / 2,
                1 + strand.links(),
                STRAND);
    }

    private static void box(List<Mark> marks, Box box, double x, double y) {
        Color edge = box.light().map(light -> PALETTE.of(light.light())).orElse(PALETTE.hairline());
        marks.add(new Mark.Patch(x, y, box.width(), box.height(), BOX, edge));
        box.light().ifPresent(light -> marks.add(new Mark.Patch(x, y, LAMP, box.height(), edge, edge)));
        double indent = LinkGraph.PADDING + (box.light().isPresent() ? LAMP : 0);
        double baseline = y + LinkGraph.PADDING + LinkGraph.LETTER * (LinkGraph.LEADING + Words.HEIGHT) / 2;
        boolean isGroup = box.column() == Column.SECTION || box.column() == Column.GOAL;
        marks.add(new Mark.Text(lines(box), x + indent, baseline, isGroup ? GROUP : NAME));
    }

    /** The lines of a name with the spaces at which it was broken, so that it is whole where it is copied. */
    private static List<String> lines(Box box) {
        List<String> lines = new ArrayList<>();
        int end = 0;
        for (String line : box.lines()) {
            end = box.name().indexOf(line, end) + line.length();
            lines.add(box.name().startsWith(" ", end) ? line + " " : line);
        }
        return lines;
    }

    private Stream<Box> boxes(Column column) {
        return graph.boxes().stream().filter(box -> box.column() == column);
    }
}
