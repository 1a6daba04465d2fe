package gangmu.app;

import gangmu.explain.TargetWords;
import gangmu.model.Plan;
import gangmu.model.TargetAdjustment;
import gangmu.store.ReadPlan;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells which targets were adjusted, from what to what, why, by whom and when. */
@Command(name = "targets")
final class TargetsCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    TargetsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        ReadPlan opened = terminal.read(folder);
        List<TargetAdjustment> adjustments = TargetAdjustment.all(opened.plan());
        adjustments.forEach(adjustment -> terminal.out().println(line(opened.plan(), adjustment)));
        if (adjustments.isEmpty()) {
            terminal.say("cli.targets.none");
        }
    }

    private String line(Plan plan, TargetAdjustment adjustment) {
        return TargetWords.of(plan, plan.kpi(adjustment.kpi()).orElseThrow(), adjustment, terminal.texts());
    }
}
