package gangmu.app;

import gangmu.model.Plan;
import gangmu.store.ReadPlan;
import java.nio.file.Path;
import java.time.Year;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a KPI's value, attainment and light of a year are what they are. */
@Command(name = "explain")
final class ExplainCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--kpi", required = true, paramLabel = "NUMBER", descriptionKey = "cli.option.kpi")
    private String number;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cli.option.year")
    private String year;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Year explained = terminal.year("--year", year);
        ReadPlan opened = terminal.read(folder);
        Plan plan = opened.plan();
        terminal.requireYearOf(plan, explained);
        new ExplainedKpi(plan, terminal.kpi(plan, number), explained, terminal.texts())
                .lines()
                .forEach(terminal.out()::println);
    }
}
