package gangmu.app;

import gangmu.exchange.EvaluationCsv;
import gangmu.exchange.EvaluationJson;
import gangmu.file.WholeFile;
import gangmu.model.Plan;
import gangmu.store.ReadPlan;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what every KPI came to in a year, for spreadsheets or for other programs. */
@Command(name = "evaluate")
final class EvaluateCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private String year;

    @Option(names = "--format", required = true, paramLabel = "csv|json", descriptionKey = "cli.option.format")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.option.output.evaluations")
    private @Nullable Path output;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Year evaluated = terminal.year("--year", year);
        boolean csv = isCsv();
        ReadPlan opened = terminal.read(folder);
        Plan plan = opened.plan();
        Texts texts = terminal.texts();
        terminal.requireYearOf(plan, evaluated);
        write(
                csv ? EvaluationCsv.of(plan, evaluated, texts) : EvaluationJson.of(plan, evaluated, texts),
                texts.get("cli.evaluations", plan.heading().title(), RocYears.text(evaluated)));
    }

    private void write(String evaluations, String title) {
        if (output == null) {
            terminal.out().print(evaluations);
            terminal.out().flush();
            return;
        }
        UnusableFile.requireNoPlan(output);
        try {
            WholeFile.write(output, evaluations.getBytes(StandardCharsets.UTF_8));
            terminal.say("cli.done.export", title, output);
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }

    private boolean isCsv() {
        return switch (format) {
            case "csv" -> true;
            case "json" -> false;
            default -> throw new WrongUsage(terminal.texts().get("cli.wrong.format", format));
        };
    }
}
