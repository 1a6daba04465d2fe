package gangmu.app;

import gangmu.exchange.EvaluationCsv;
import gangmu.exchange.EvaluationJson;
import gangmu.model.Plan;
import gangmu.store.PlanFolder;
import gangmu.text.Texts;
import java.nio.file.Path;
import java.time.Year;
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

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Year evaluated = terminal.year("--year", year);
        boolean csv = isCsv();
        try (PlanFolder opened = terminal.open(folder)) {
            Plan plan = opened.plan();
            Texts texts = terminal.texts();
            terminal.requireYearOf(plan, evaluated);
            terminal.out()
                    .print(csv ? EvaluationCsv.of(plan, evaluated, texts) : EvaluationJson.of(plan, evaluated, texts));
            terminal.out().flush();
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
