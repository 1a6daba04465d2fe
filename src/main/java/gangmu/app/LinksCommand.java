package gangmu.app;

import gangmu.chart.LinkGraph;
import gangmu.chart.LinkGraphPicture;
import gangmu.chart.Picture;
import gangmu.exchange.FileKind;
import gangmu.exchange.LinkageTables;
import gangmu.exchange.LinksJson;
import gangmu.file.WholeFile;
import gangmu.model.Linkage;
import gangmu.model.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists which projects serve which KPIs, or gives that out as a table or picture. */
@Command(name = "links")
final class LinksCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(
            names = "--format",
            defaultValue = "csv",
            paramLabel = "csv|json|matrix|ods|xlsx|svg|png",
            descriptionKey = "cli.option.format.links")
    private String format;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.year.lights")
    private @Nullable String year;

    @Option(names = "--filter", paramLabel = "NAME", descriptionKey = "cli.option.filter")
    private @Nullable String filter;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.option.output.evaluations")
    private @Nullable Path output;

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum Format {
        CSV,
        JSON,
        MATRIX,
        ODS,
        XLSX,
        SVG,
        PNG;

        /** Whether it can be read where it is printed. */
        boolean isText() {
            return switch (this) {
                case CSV, JSON, MATRIX, SVG -> true;
                case ODS, XLSX, PNG -> false;
            };
        }
    }

    @Override
    public void run() {
        Format wanted = format();
        if (output == null && !wanted.isText()) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.output", format));
        }
        Plan plan = terminal.read(folder).plan();
        byte[] content = content(wanted, Linkage.of(plan, terminal.yearOf(plan, year), terminal.filter(plan, filter)));
        if (output == null) {
            terminal.out().print(new String(content, StandardCharsets.UTF_8));
            terminal.out().flush();
        } else {
            write(content, output, plan.heading().title());
        }
    }

    private byte[] content(Format wanted, Linkage linkage) {
        LinkageTables tables = new LinkageTables(linkage, terminal.texts());
        return switch (wanted) {
            case CSV -> tables.list().as(FileKind.CSV);
            case JSON -> LinksJson.of(linkage).getBytes(StandardCharsets.UTF_8);
            case MATRIX -> tables.matrix().as(FileKind.CSV);
            case ODS -> tables.matrix().as(FileKind.ODS);
            case XLSX -> tables.matrix().as(FileKind.XLSX);
            case SVG -> picture(linkage).svg();
            case PNG -> picture(linkage).png();
        };
    }

    private Picture picture(Linkage linkage) {
        return new LinkGraphPicture(linkage, LinkGraph.of(linkage), terminal.texts()).whole();
    }

    private void write(byte[] content, Path file, String title) {
        UnusableFile.requireNoPlan(file);
        try {
            WholeFile.write(file, content);
            terminal.say("cli.done.export", title, file);
        } catch (IOException e) {
            throw UnusableFile.notWritten(file, e);
        }
    }

    private Format format() {
        return Stream.of(Format.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(terminal.texts().get("cli.wrong.format.links", format)));
    }
}
