package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.FigureChanges;
import gangmu.model.HostileFormulas;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Span;
import gangmu.model.YearlyFigures;
import gangmu.report.Book;
import gangmu.store.PlanFolder;
import gangmu.store.Workplaces;
import gangmu.text.Language;
import gangmu.text.Texts;
import gangmu.work.Workbench;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Figures about the speed of the program, printed and never judged. */
final class Benchmark {
    private static final int STARTS = 7;
    private static final int TIMES = 11;
    private static final String SAMPLE = "mofa-106-109";
    private static final Year YEAR = Year.of(2020);

    /** A window in Chinese, drawn into memory, so that the figures do not depend on a display. */
    private static final List<String> OPTIONS = List.of(
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Duser.language=zh",
            "-Duser.country=TW");

    private final Path home;
    private final Path folder;

    private Benchmark(Path home) {
        this.home = home;
        this.folder = home.resolve("Gangmu").resolve(SAMPLE);
    }

    /** One part of the figures. */
    private interface Part {
        void run() throws Exception;
    }

    /** Measures in a new folder below the one that is given, everything or the parts that are named after it. */
    public static void main(String[] arguments) throws Exception {
        Log.silence();
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Benchmark benchmark = new Benchmark(Files.createTempDirectory(directory, "home"));
        System.out.println("\n" + Machine.described(directory));
        System.out.println("Options    " + System.getProperty("gangmu.options") + "\n");
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        for (Map.Entry<String, Part> part : benchmark.parts().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                part.getValue().run();
            }
        }
        System.out.println();
    }

    private Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("sample", this::sample);
        parts.put("large", this::largePlan);
        parts.put("history", this::longHistory);
        parts.put("formulas", this::hostileFormulas);
        parts.put(
                "linkage", new LinkageBenchmark(home, plan -> command(BenchmarkedLinkage.class, plan.toString()))::run);
        parts.put("book", new BookBenchmark(home, command(BenchmarkedBook.class))::run);
        return parts;
    }

    private void sample() throws Exception {
        makeSample();
        starts("Processor time, first screen, then the sample; " + STARTS + " processes");
        starts("Processor time, the sample at once; " + STARTS + " processes", "open", folder.toString());
        work();
    }

    private void makeSample() {
        try (PlanFolder sample = PlanFolder.create(folder, SamplePlan.change(SAMPLE), Workplaces.of("benchmark"))) {
            Demonstration.change(sample.plan(), "benchmark", YearlyFigures.ENTERED)
                    .ifPresent(sample::append);
        }
    }

    private void starts(String group, String... arguments) throws IOException, InterruptedException {
        start(arguments); // brings the program's files into the system's cache
        List<List<Duration>> runs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            runs.add(start(arguments));
        }
        System.out.println(Measured.heading(group));
        print("start to first frame", runs, 0);
        print("first frame to usable tree of the sample", runs, 1);
        print("usable tree to first KPI with its form and chart", runs, 2);
        System.out.println();
    }

    private static void print(String what, List<List<Duration>> runs, int step) {
        List<Duration> times =
                runs.stream().map(run -> run.get(step + 1).minus(run.get(step))).toList();
        System.out.println(new Measured(what, times).row());
    }

    /** The processor time before and after each step of one start. */
    private List<Duration> start(String... arguments) throws IOException, InterruptedException {
        Files.deleteIfExists(home.resolve("settings.properties")); // else the last plan would be opened at once
        ProcessBuilder program = new ProcessBuilder(command(BenchmarkedStart.class, arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().put("DISPLAY", "none"); // asked for before a window is opened, but never used
        Process process = program.start();
        List<Duration> times = new ArrayList<>(List.of(Duration.ZERO));
        try (Stream<String> lines = process.inputReader().lines()) {
            lines.map(Long::parseLong).map(Duration::ofNanos).forEach(times::add);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the program got stuck: see its log in " + home);
        }
        return times;
    }

    private List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of(System.getProperty("gangmu.options").split(" ")));
        command.addAll(OPTIONS);
        command.addAll(List.of("-Duser.home=" + home, "-Dgangmu.settings=" + home.resolve("settings.properties")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Everything once, and again after one figure changed, which leaves all other KPIs as they were. */
    private void largePlan() throws Exception {
        Plan plan = LargePlan.plan();
        int actuals = plan.kpis().stream()
                .mapToInt(kpi -> plan.actuals(kpi.id()).size())
                .sum();
        System.out.println();
        System.out.println(Measured.heading("%,d KPIs with %,d actuals, four years; time on the clock"
                .formatted(plan.kpis().size(), actuals)));
        print("every KPI-year, never evaluated before", () -> evaluated(Plan.of(plan.elements())));
        evaluated(plan);
        Kpi kpi = plan.kpis().getFirst();
        Item item = plan.items(kpi.id()).getFirst();
        Period period = Period.of(LargePlan.LAST, Span.MONTH).getFirst();
        int[] value = {1_000};
        print(
                "one actual changed, and every KPI-year again",
                () -> evaluated(plan.after(FigureChanges.actual(
                                plan, item, period, BigDecimal.valueOf(value[0]++), "", YearlyFigures.ENTERED)
                        .orElseThrow())));
    }

    /** As a person meets it: opened, filtered by what is typed, an old change told, all of it written. */
    private void longHistory() throws Exception {
        System.out.println();
        System.out.println(Measured.heading("%,d changes; time on the clock".formatted(LongHistory.CHANGES)));
        LongHistory history = LongHistory.made();
        print("opening the history", history::open);
        print("all words of all changes, once for all that are typed", history::index);
        for (String typed : List.of("目標", "目標 97,531", "王小明")) {
            print("a key of a filter: " + typed, () -> history.filter(typed));
        }
        print("an old change, field by field", history::old);
        print("everything as CSV", history::csv);
    }

    /** None may keep a person waiting. */
    private void hostileFormulas() throws Exception {
        System.out.println();
        System.out.println(Measured.heading("Wrong formulas, until they are refused or answered; time on the clock"));
        for (Map.Entry<String, Callable<String>> each : HostileFormulas.all().entrySet()) {
            print(each.getKey() + ": " + each.getValue().call(), each.getValue());
        }
    }

    private static int evaluated(Plan plan) {
        return plan.kpis().stream()
                .mapToInt(kpi -> (int) plan.years().stream()
                        .map(year -> plan.attainment(kpi, year))
                        .count())
                .sum();
    }

    private void work() throws Exception {
        System.out.println(Measured.heading("Time on the clock, " + TIMES + " times in one process, the first cold"));
        print("opening the sample's folder", () -> {
            PlanFolder.open(folder, Workplaces.of("benchmark")).close();
            return folder;
        });
        try (Workbench workbench = new Workbench(PlanFolder.open(folder, Workplaces.of("benchmark")), Runnable::run)) {
            Kpi kpi = workbench.state().plan().kpis().getFirst();
            print(
                    "one actual, until it is safely on the disk",
                    () -> workbench
                            .apply(plan -> YearlyFigures.enter(
                                    plan,
                                    kpi,
                                    YEAR,
                                    BigDecimal.valueOf(
                                            workbench.state().stored().sequence()),
                                    ""))
                            .get());
        }
        try (PlanFolder sample = PlanFolder.open(folder, Workplaces.of("benchmark"))) {
            Texts texts = Texts.of(Language.ZH_TW);
            LocalDate day = LocalDate.of(2020, 12, 31);
            print(
                    "the sample's progress report as PDF",
                    () -> Book.of(sample.plan(), YEAR, texts, day).pages());
        }
    }

    private static void print(String what, Callable<?> work) throws Exception {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.call();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        System.out.println(new Measured(what, times).row());
    }
}
