package gangmu.app;

import gangmu.chart.LinkGraph;
import gangmu.exchange.SamplePlan;
import gangmu.model.Id;
import gangmu.model.Linkage;
import gangmu.model.LinkageFilter;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.PlanChanges;
import gangmu.report.MatrixReport;
import gangmu.report.MatrixSheet;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place of the linkage with the sample and with thirty of it, measured in windows of their own, side by side. */
final class LinkageBenchmark {
    private static final int WINDOWS = 3;
    private static final Year YEAR = Year.of(2020);

    private final Path home;
    private final Function<Path, List<String>> command;
    private final Map<String, Map<String, List<Duration>>> ofSample = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Duration>>> ofLarge = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** @param command starts {@link BenchmarkedLinkage} with the plan of a folder */
    LinkageBenchmark(Path home, Function<Path, List<String>> command) {
        this.home = home;
        this.command = command;
    }

    /** Measures and prints. */
    void run() throws Exception {
        Plan large = LargeLinkage.plan();
        Path small =
                folder("linkage", Plan.of(SamplePlan.elements(SamplePlan.names().getFirst())));
        Path wide = folder("large-linkage", large);
        for (int i = 0; i < WINDOWS; i++) {
            measure(small, ofSample);
            measure(wide, ofLarge);
        }
        System.out.printf(
                "%n%d projects × %d KPIs, in %d windows: %,d of %,d cells are there, %d boxes in the largest graph%n",
                large.projects().size(),
                large.kpis().size(),
                WINDOWS,
                counts.get("cells"),
                large.projects().size() * large.kpis().size(),
                counts.get("boxes"));
        print("work", "Processor time of the screen’s thread");
        print("clock", "Time on the clock until it is drawn");
        background(large);
    }

    private Path folder(String name, Plan plan) {
        Path folder = home.resolve("Gangmu").resolve(name);
        PlanFolder.create(folder, PlanChanges.create(plan.elements()), Workplaces.of("benchmark"))
                .close();
        return folder;
    }

    private void measure(Path folder, Map<String, Map<String, List<Duration>>> figures)
            throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command.apply(folder)).redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = program.start();
        try (Stream<String> lines = process.inputReader().lines()) {
            lines.map(line -> line.split("\t", -1)).forEach(parts -> take(parts, figures));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the program got stuck");
        }
    }

    private void take(String[] parts, Map<String, Map<String, List<Duration>>> figures) {
        if (parts.length == 2) {
            counts.put(parts[0], Integer.valueOf(parts[1]));
            return;
        }
        List<Duration> times = figures.computeIfAbsent(parts[0], measured -> new LinkedHashMap<>())
                .computeIfAbsent(parts[1], what -> new ArrayList<>());
        Arrays.stream(parts[2].split(" ", -1))
                .filter(time -> !time.isEmpty())
                .map(Long::parseLong)
                .map(Duration::ofNanos)
                .forEach(times::add);
    }

    private void print(String measured, String heading) {
        System.out.println(Measured.heading(heading) + "%12s".formatted("× sample"));
        Map<String, List<Duration>> small = ofSample.getOrDefault(measured, Map.of());
        ofLarge.getOrDefault(measured, Map.of()).forEach((what, times) -> {
            Measured large = new Measured(what, times);
            System.out.println(large.row() + ratio(large, small.getOrDefault(what, List.of())));
        });
        System.out.println();
    }

    private static String ratio(Measured large, List<Duration> small) {
        return small.isEmpty()
                ? ""
                : "%12.1f"
                        .formatted((double) large.median().toNanos()
                                / new Measured("", small).median().toNanos());
    }

    private static void background(Plan plan) throws Exception {
        Texts texts = Texts.of(Language.ZH_TW);
        LocalDate day = LocalDate.of(2020, 12, 31);
        Linkage linkage = Linkage.of(plan, YEAR, LinkageFilter.NONE.text("文"));
        System.out.println(Measured.heading("In the background; time on the clock"));
        MatrixSheet sheet = new MatrixSheet(MatrixSheet.Size.A3, true, 4);
        String size =
                "%d × %d".formatted(linkage.projects().size(), linkage.kpis().size());
        print("a matrix of " + size + " on A3", () -> new MatrixReport(linkage, sheet, texts, day).pages());
        Set<Id> all = Stream.of(plan.sections(), plan.projects(), plan.kpis(), plan.goals())
                .flatMap(List::stream)
                .map(Node.class::cast)
                .map(Node::id)
                .collect(Collectors.toSet());
        print("the places of a graph of %,d boxes".formatted(all.size()), () -> LinkGraph.of(linkage, all));
    }

    /** Once, since each takes long. */
    private static void print(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        System.out.println(new Measured(what, List.of(Duration.ofNanos(System.nanoTime() - start))).row());
    }
}
