package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.file.WholeFile;
import gangmu.report.Book;
import gangmu.report.Part;
import gangmu.store.ReadPlan;
import gangmu.text.Parsed;
import gangmu.text.RocDays;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the progress book on a year, whole or in parts. */
@Command(name = "report")
final class ReportCommand implements Runnable {
    private static final String ALL = "all";

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private String year;

    @Option(names = "--parts", defaultValue = ALL, paramLabel = "all|PART,…", descriptionKey = "cli.option.parts")
    private String parts;

    @Option(names = "--since", paramLabel = "DAY", descriptionKey = "cli.option.since")
    private @Nullable String since;

    @Option(
            names = "--format",
            defaultValue = "pdf",
            paramLabel = "pdf|html|odt",
            descriptionKey = "cli.option.format.report")
    private String format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.output")
    private Path output;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Year reported = terminal.year("--year", year);
        Set<Part> wanted = parts();
        FileKind asked = format();
        LocalDate start = since(reported);
        UnusableFile.requireNoPlan(output);
        ReadPlan opened = terminal.read(folder);
        terminal.requireYearOf(opened.plan(), reported);
        Book.Choice choice = Book.Choice.all(reported, LocalDate.now(ZoneId.systemDefault()))
                .with(wanted)
                .since(start);
        write(new Book(opened.plan(), opened.entries(), choice, terminal.texts()), asked);
    }

    private void write(Book book, FileKind asked) {
        if (asked == FileKind.PDF && !book.missingCharacters().isEmpty()) {
            terminal.warn("cli.report.missing", String.join(" ", book.missingCharacters()));
        }
        try {
            WholeFile.write(output, content(book, asked));
            terminal.say("cli.done.report", book.title(), output);
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }

    private static byte[] content(Book book, FileKind kind) {
        return switch (kind) {
            case HTML -> book.html();
            case ODT -> book.odt();
            default -> book.pages().pdf();
        };
    }

    private FileKind format() {
        return FileKind.of("." + format, FileKind.OF_REPORTS)
                .orElseThrow(() -> new WrongUsage(terminal.texts().get("cli.wrong.format.report", format)));
    }

    private Set<Part> parts() {
        if (parts.equalsIgnoreCase(ALL)) {
            return EnumSet.allOf(Part.class);
        }
        return Stream.of(parts.split(",", -1))
                .map(String::strip)
                .map(this::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    private Part part(String name) {
        return Stream.of(Part.values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(terminal.texts().get("cli.wrong.part", name, names(Part.values()))));
    }

    private static String names(Enum<?>... all) {
        return Stream.of(all).map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /** The day that was typed, else the one on which the year begins. */
    private LocalDate since(Year reported) {
        if (since == null) {
            return reported.atDay(1);
        }
        return switch (RocDays.parse(since)) {
            case Parsed.Value<LocalDate>(LocalDate day) -> day;
            case Parsed.Wrong<LocalDate>(Parsed.Problem problem) ->
                throw new WrongUsage(terminal.texts().get("cli.wrong.value", "--since", problem.in(terminal.texts())));
        };
    }
}
