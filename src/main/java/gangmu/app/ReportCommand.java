package gangmu.app;

import gangmu.exchange.FileKind;
import gangmu.file.WholeFile;
import gangmu.report.ProgressReport;
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

/** Writes the progress report on a year as PDF, HTML or OpenDocument text. */
@Command(name = "report")
final class ReportCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private String year;

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
        Texts texts = terminal.texts();
        FileKind wanted = FileKind.of("." + format, FileKind.OF_REPORTS)
                .orElseThrow(() -> new WrongUsage(texts.get("cli.wrong.format.report", format)));
        Year reported = terminal.year("--year", year);
        UnusableFile.requireNoPlan(output);
        ReadPlan opened = terminal.read(folder);
        try {
            terminal.requireYearOf(opened.plan(), reported);
            ProgressReport report =
                    ProgressReport.of(opened.plan(), reported, texts, LocalDate.now(ZoneId.systemDefault()));
            WholeFile.write(output, content(report, wanted));
            terminal.say("cli.done.report", report.title(), output);
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }

    private static byte[] content(ProgressReport report, FileKind kind) {
        return switch (kind) {
            case HTML -> report.html();
            case ODT -> report.odt();
            default -> report.pages().pdf();
        };
    }
}
