package gangmu.app;

import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.store.ReadPlan;
import gangmu.text.Texts;
import gangmu.text.Typed;
import java.nio.file.Path;
import java.time.Year;
import java.util.stream.Collectors;
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
        new ExplainedKpi(plan, kpi(plan), explained, terminal.texts()).lines().forEach(terminal.out()::println);
    }

    private Kpi kpi(Plan plan) {
        return plan.kpis().stream()
                .filter(kpi -> plan.numbering().code(kpi).equals(Typed.normal(number)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(unknown(plan)));
    }

    private String unknown(Plan plan) {
        Texts texts = terminal.texts();
        String known = plan.kpis().stream()
                .map(plan.numbering()::code)
                .collect(Collectors.joining(texts.get("cli.show.list")));
        return known.isEmpty() ? texts.get("cli.wrong.no-kpi") : texts.get("cli.wrong.kpi", number, known);
    }
}
