package gangmu.app;

import gangmu.report.Book;
import gangmu.store.ReadPlan;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the progress report on a year as PDF. */
@Command(name = "report")
final class ReportCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private String year;

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
        Texts texts = terminal.texts();
        Year reported = terminal.year("--year", year);
        UnusableFile.requireNoPlan(output);
        ReadPlan opened = terminal.read(folder);
        try {
            terminal.requireYearOf(opened.plan(), reported);
            Book report = Book.of(opened.plan(), reported, texts, LocalDate.now(ZoneId.systemDefault()));
            report.pages().write(output);
            terminal.say("cli.done.report", report.title(), output);
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }
}
