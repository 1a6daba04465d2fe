package gangmu.app;

import gangmu.explain.CoverageWords;
import gangmu.model.CoverageRule;
import gangmu.model.Finding;
import gangmu.model.Findings;
import gangmu.model.Findings.Found;
import gangmu.model.Plan;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what is found in how projects and KPIs go together, and what of it is accepted. */
@Command(name = "gaps")
final class GapsCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    GapsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Plan plan = terminal.read(folder).plan();
        Findings findings = Findings.of(plan);
        CoverageWords words = new CoverageWords(plan, terminal.texts());
        for (CoverageRule rule : CoverageRule.values()) {
            List<Found> found = findings.found().stream()
                    .filter(one -> one.finding().rule() == rule)
                    .toList();
            String name = CoverageWords.of(rule, terminal.texts());
            if (plan.isSilenced(rule)) {
                terminal.say("coverage.silenced", name);
            } else {
                terminal.say("cli.gaps.rule", name, found.size());
            }
            found.forEach(one -> terminal.out().println("  " + line(one, words)));
        }
        terminal.say("cli.gaps.all", findings.open().size(), findings.accepted().size());
    }

    private String line(Found one, CoverageWords words) {
        Finding finding = one.finding();
        String said = terminal.texts().get("source.of", words.subject(finding), words.of(finding));
        return one.acceptance()
                .map(held -> terminal.texts()
                        .get("cli.gaps.accepted", said, held.reason(), CoverageWords.signed(held, terminal.texts())))
                .orElse(said);
    }
}
