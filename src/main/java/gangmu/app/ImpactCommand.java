package gangmu.app;

import gangmu.explain.StopWords;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.model.Stop;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what it would mean if a project stopped. */
@Command(name = "impact")
final class ImpactCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(names = "--project", required = true, paramLabel = "NAME", descriptionKey = "cli.option.project")
    private String name;

    ImpactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Plan plan = terminal.read(folder).plan();
        StopWords.lines(Stop.of(plan, project(plan)), plan, terminal.texts()).forEach(terminal.out()::println);
    }

    /** The project of that name, or the only one that has it in its name. */
    private Project project(Plan plan) {
        List<Project> all = plan.projects();
        List<Project> exact =
                all.stream().filter(project -> project.name().equals(name)).toList();
        List<Project> found = exact.isEmpty()
                ? all.stream().filter(project -> project.name().contains(name)).toList()
                : exact;
        if (found.size() == 1) {
            return found.getFirst();
        }
        String known = (found.isEmpty() ? all : found)
                .stream()
                        .map(Project::name)
                        .collect(Collectors.joining(terminal.texts().get("list.comma")));
        throw new WrongUsage(
                terminal.texts().get(found.isEmpty() ? "cli.wrong.project" : "cli.wrong.project.several", name, known));
    }
}
