package gangmu.report;

import static gangmu.report.Markup.element;

import gangmu.model.Plan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A report on a plan as it is, named after the plan and headed by what it is, of which day, and what it comes to. */
abstract class PlanReport implements Report {
    private final Printable printable;
    private final String nameKey;
    final LocalDate printedOn;
    final Texts texts;

    /** @param nameKey of what it is called among the files of its plan */
    PlanReport(Printable printable, String nameKey, Texts texts, LocalDate printedOn) {
        this.printable = printable;
        this.nameKey = nameKey;
        this.texts = texts;
        this.printedOn = printedOn;
    }

    /** The plan, of characters that can be printed. */
    final Plan plan() {
        return printable.plan();
    }

    @Override
    public final List<String> missingCharacters() {
        return printable.missing();
    }

    @Override
    public final String name() {
        return texts.get(nameKey);
    }

    @Override
    public final String title() {
        return plan().heading().title() + " " + name();
    }

    /** What it says. */
    abstract Manuscript manuscript();

    /** The same report with all characters of the plan as they are. */
    abstract PlanReport readable();

    @Override
    public Pages pages() {
        return manuscript().pages();
    }

    @Override
    public final byte[] html() {
        return Html.of(List.of(readable().manuscript()));
    }

    @Override
    public final byte[] odt() {
        return Odt.of(List.of(readable().manuscript()));
    }

    /** How its pages look and who is their author. */
    final Frame frame() {
        return new Frame(title(), plan().heading().agency(), texts);
    }

    /** What stands above all: the plan, what this is, the day, and paragraphs. */
    final Markup heading(Markup... paragraphs) {
        String day = texts.get("report.printedOn", RocYears.date(printedOn, texts.language()));
        Markup line = element("tr", "", element("td", "", name()), element("td", "date", day));
        return Markup.all(Stream.concat(
                        Stream.of(element("h1", "", plan().heading().title()), element("table", "subtitle", line)),
                        Stream.of(paragraphs))
                .toList());
    }
}
