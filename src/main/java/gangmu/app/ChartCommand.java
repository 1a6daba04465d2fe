package gangmu.app;

import gangmu.chart.Palette;
import gangmu.chart.Picture;
import gangmu.chart.PlanPictures;
import gangmu.exchange.FileKind;
import gangmu.file.WholeFile;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a chart as the screen shows it, under a heading, as SVG or PNG. */
@Command(name = "chart")
final class ChartCommand implements Runnable {
    private static final int WIDEST = 4000;

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    @Option(
            names = "--what",
            defaultValue = "kpi",
            paramLabel = "kpi|attainments|lights|goals|projects",
            descriptionKey = "cli.option.what")
    private String what;

    @Option(names = "--kpi", paramLabel = "NUMBER", descriptionKey = "cli.option.kpi.chart")
    private @Nullable String number;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.year.lights")
    private @Nullable String year;

    @Option(names = "--filter", paramLabel = "NAME", descriptionKey = "cli.option.filter")
    private @Nullable String filter;

    @Option(
            names = "--theme",
            defaultValue = "print",
            paramLabel = "light|dark|print",
            descriptionKey = "cli.option.theme")
    private String theme;

    @Option(names = "--width", defaultValue = "640", paramLabel = "PIXELS", descriptionKey = "cli.option.width")
    private String width;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.output.chart")
    private Path output;

    ChartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private enum What {
        KPI,
        ATTAINMENTS,
        LIGHTS,
        GOALS,
        PROJECTS
    }

    private enum Theme {
        LIGHT,
        DARK,
        PRINT;

        Palette palette() {
            return switch (this) {
                case LIGHT -> Palette.LIGHT;
                case DARK -> Palette.DARK;
                case PRINT -> Palette.PRINT;
            };
        }
    }

    @Override
    public void run() {
        What wanted = one("--what", What.values(), what);
        Palette palette = one("--theme", Theme.values(), theme).palette();
        int pixels = pixels();
        FileKind kind = FileKind.of(output.getFileName().toString(), FileKind.OF_PICTURES)
                .orElseThrow(() -> new WrongUsage(terminal.texts().get("cli.wrong.picture", output)));
        UnusableFile.requireNoPlan(output);
        Plan plan = terminal.read(folder).plan();
        Linkage shown = Linkage.of(plan, terminal.yearOf(plan, year), terminal.filter(plan, filter));
        Picture picture =
                picture(wanted, shown, new PlanPictures(plan, shown.year(), palette, terminal.texts()), pixels);
        write(
                kind == FileKind.SVG ? picture.svg() : picture.png(),
                plan.heading().title());
    }

    private Picture picture(What wanted, Linkage shown, PlanPictures pictures, int pixels) {
        return switch (wanted) {
            case KPI -> pictures.kpi(terminal.kpi(shown.plan(), number()), pixels);
            case ATTAINMENTS -> pictures.attainments(shown.kpis(), pixels);
            case LIGHTS -> pictures.lights(shown.kpis(), pixels);
            case GOALS -> pictures.goals(goals(shown), pixels);
            case PROJECTS -> pictures.projects(shown, pixels);
        };
    }

    /** All goals, or those with a KPI that passes the filter. */
    private static List<OutlineNode> goals(Linkage shown) {
        return shown.plan().goals().stream()
                .filter(goal -> shown.filter().equals(LinkageFilter.NONE)
                        || !shown.kpisOf(goal).isEmpty())
                .toList();
    }

    private String number() {
        return Optional.ofNullable(number)
                .orElseThrow(() -> new WrongUsage(terminal.texts().get("cli.wrong.chart.kpi")));
    }

    private int pixels() {
        if (width.matches("\\d{1,5}")) {
            int pixels = Integer.parseInt(width);
            if (pixels >= PlanPictures.NARROWEST && pixels <= WIDEST) {
                return pixels;
            }
        }
        throw new WrongUsage(terminal.texts().get("cli.wrong.width", PlanPictures.NARROWEST, WIDEST));
    }

    private <E extends Enum<E>> E one(String option, E[] known, String typed) {
        return Stream.of(known)
                .filter(value -> name(value).equals(typed))
                .findFirst()
                .orElseThrow(() ->
                        new WrongUsage(terminal.texts().get("cli.wrong.one-of", option, typed, names(List.of(known)))));
    }

    private String names(List<? extends Enum<?>> known) {
        return known.stream()
                .map(ChartCommand::name)
                .collect(Collectors.joining(terminal.texts().get("list.comma")));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void write(byte[] content, String title) {
        try {
            WholeFile.write(output, content);
            terminal.say("cli.done.export", title, output);
        } catch (IOException e) {
            throw UnusableFile.notWritten(output, e);
        }
    }
}
