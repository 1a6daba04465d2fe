package gangmu.app;

import gangmu.exchange.LinksCsv;
import gangmu.exchange.LinksJson;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists which projects serve which KPIs. */
@Command(name = "links")
final class LinksCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "csv|json|matrix",
            descriptionKey = "cli.option.format.links")
    private String format;

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Format {
        CSV,
        JSON,
        MATRIX
    }

    @Override
    public void run() {
        Format wanted = format();
        Plan plan = terminal.read(folder).plan();
        LinksCsv csv = new LinksCsv(Linkage.of(plan, plan.heading().lastYear()), terminal.texts());
        terminal.out()
                .print(
                        switch (wanted) {
                            case CSV -> csv.list();
                            case JSON -> LinksJson.of(plan);
                            case MATRIX -> csv.matrix();
                        });
        terminal.out().flush();
    }

    private Format format() {
        return switch (format) {
            case "csv" -> Format.CSV;
            case "json" -> Format.JSON;
            case "matrix" -> Format.MATRIX;
            default -> throw new WrongUsage(terminal.texts().get("cli.wrong.format.links", format));
        };
    }
}
