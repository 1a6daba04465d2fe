package gangmu.report;

import gangmu.model.Entry;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The progress book on a year: what every KPI was to reach, what it reached and what serves it, in chosen parts. */
public final class Book implements Report {
    private final Plan original;
    private final List<Entry> history;
    private final Plan plan;
    private final List<String> missing;
    private final Choice choice;
    private final ChangeList changes;
    private final Texts texts;

    /**
     * What of a plan is wanted.
     *
     * @param since the day from which on changes are listed
     */
    public record Choice(Year year, Set<Part> parts, LocalDate since, LocalDate printedOn) {
        public Choice {
            parts = Set.copyOf(parts);
        }

        /** Everything about a year, with the changes since it began. */
        public static Choice all(Year year, LocalDate printedOn) {
            return new Choice(year, EnumSet.allOf(Part.class), year.atDay(1), printedOn);
        }

        /** These parts of it. */
        public Choice with(Set<Part> wanted) {
            return new Choice(year, wanted, since, printedOn);
        }

        /** The same with changes from this day on. */
        public Choice since(LocalDate day) {
            return new Choice(year, parts, day, printedOn);
        }
    }

    /**
     * The book of a plan in the language of the texts; takes seconds where there are many changes.
     *
     * @param history every change of the plan, from the first on
     */
    public Book(Plan plan, List<Entry> history, Choice choice, Texts texts) {
        this(new Source(plan, history), Printable.of(plan), choice, texts, Printable::of);
    }

    /** A plan with its history, in whatever letters. */
    private record Source(Plan plan, List<Entry> history) {}

    private Book(
            Source source,
            Printable printable,
            Choice choice,
            Texts texts,
            BiFunction<String, Set<String>, String> letters) {
        Set<String> unknown = new LinkedHashSet<>(printable.missing());
        this.original = source.plan();
        this.history = source.history();
        this.plan = printable.plan();
        this.choice = choice;
        this.texts = texts;
        this.changes = choice.parts().contains(Part.CHANGES)
                ? ChangeList.since(history, choice.since(), texts, text -> letters.apply(text, unknown))
                : ChangeList.NONE;
        this.missing = List.copyOf(unknown);
    }

    /** The same book in which all characters stay as they are; without the contents, whose numbers of pages are of paper. */
    private Book readable() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        choice.parts().stream().filter(part -> part != Part.CONTENTS).forEach(parts::add);
        return new Book(
                new Source(original, history),
                Printable.readable(original),
                choice.with(parts),
                texts,
                (text, unknown) -> Printable.readable(text));
    }

    @Override
    public byte[] html() {
        return Html.of(manuscripts());
    }

    @Override
    public byte[] odt() {
        return Odt.of(manuscripts());
    }

    /** What it says to readers without fixed pages, chapter by chapter. */
    List<Manuscript> manuscripts() {
        Book book = readable();
        Frame frame = new Frame(title(), book.plan.heading().agency(), texts);
        return book.chapters().stream()
                .map(chapter -> book.manuscript(chapter, frame))
                .toList();
    }

    private Manuscript manuscript(Chapter chapter, Frame frame) {
        ChartFrame charts = new ChartFrame();
        String xhtml = frame.on(chapter.pages().style(1))
                .xhtml(Bookmark.nested(chapter.bookmarks()), notice(), chapter.body(charts));
        return new Manuscript(xhtml, charts);
    }

    private String notice() {
        return hasInvented() ? texts.get("report.invented") : " ";
    }

    /** The whole book of a plan whose history is not at hand, so without its changes. */
    public static Book of(Plan plan, Year year, Texts texts, LocalDate printedOn) {
        Set<Part> parts = EnumSet.complementOf(EnumSet.of(Part.CHANGES));
        return new Book(plan, List.of(), Choice.all(year, printedOn).with(parts), texts);
    }

    @Override
    public List<String> missingCharacters() {
        return missing;
    }

    /** What the book is called, e.g. 外交部中程施政計畫 109 年度執行進度報告書. */
    @Override
    public String title() {
        return texts.get("report.title", plan.heading().title(), RocYears.text(choice.year()));
    }

    @Override
    public String name() {
        return texts.get("report.name", RocYears.text(choice.year()));
    }

    @Override
    public Pages pages() {
        return pages(Progress.NONE);
    }

    /**
     * Lays the book out; takes seconds for a long plan.
     *
     * @throws Cancelled if who watches stops it
     */
    @Override
    public Pages pages(Progress progress) {
        Frame frame = new Frame(title(), plan.heading().agency(), texts);
        try {
            return new Pages(new Binding(frame, notice(), chapters()).pdf(widthOfNumbers(), progress));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written but memory and the program's own files
        }
    }

    /** About two pages a KPI and some more. */
    private String widthOfNumbers() {
        return Integer.toString(10 + 2 * plan.kpis().size()).replaceAll("\\d", "0");
    }

    private boolean hasInvented() {
        return plan.years().stream().anyMatch(plan::holdsInvented);
    }

    /** The chapters in their order. */
    List<Chapter> chapters() {
        List<Chapter> listed = Stream.of(Part.values())
                .filter(choice.parts()::contains)
                .flatMap(part -> listed(part).stream())
                .toList();
        List<Chapter> all = new ArrayList<>();
        if (choice.parts().contains(Part.COVER)) {
            all.add(new Cover(plan, choice, notes().warnings(), texts).chapter());
        }
        if (choice.parts().contains(Part.CONTENTS)) {
            all.add(new Contents(listed, texts).chapter());
        }
        all.addAll(listed);
        return all;
    }

    /** A part as the contents list it. */
    private List<Chapter> listed(Part part) {
        Linkage linkage = Linkage.of(plan, choice.year());
        return switch (part) {
            case COVER, CONTENTS -> List.of();
            case SUMMARY -> List.of(new SummaryPage(plan, choice.year(), notes(), texts).chapter());
            case GOALS -> goals();
            case PROJECTS -> new ProjectPages(linkage, texts).chapters();
            case MATRIX -> new MatrixPages(linkage, texts).chapters();
            case COVERAGE -> List.of(new FindingList(plan, texts).chapter());
            case CHANGES -> new ChangePages(changes, choice, texts).chapters();
            case FORMULAS -> new FormulaPages(plan, texts).chapters();
        };
    }

    private List<Chapter> goals() {
        boolean isExplained = choice.parts().contains(Part.FORMULAS);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Overview(plan, choice.year(), notes(), texts).chapter());
        chapters.addAll(new GoalPages(plan, choice.year(), isExplained, texts).chapters());
        return chapters;
    }

    private FrontNotes notes() {
        return FrontNotes.of(plan, choice.year(), missing, hasInvented(), texts);
    }
}
