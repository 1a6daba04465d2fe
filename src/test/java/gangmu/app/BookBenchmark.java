package gangmu.app;

import gangmu.chart.KpiProgress;
import gangmu.exchange.Cell;
import gangmu.exchange.FileKind;
import gangmu.exchange.Table;
import gangmu.explain.LightWords;
import gangmu.model.Kpi;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The progress book as PDF, in processes of their own with so much heap; beside it, where LibreOffice is installed, the
 * same figures as a workbook that Calc makes a PDF of.
 */
final class BookBenchmark {
    private static final List<Integer> COPIES = List.of(1, 30, 100);

    /** Of so many copies, which make some 2,800 pages, what is finished already is more than half a gigabyte. */
    private static final int MANY = 100;

    private static final int TIMES = 3;
    private static final String HEAP = "-Xmx512m";
    private static final String HEAP_OF_MANY = "-Xmx2g";
    private static final String OFFICE = "soffice";
    private static final double MEGABYTE = 1 << 20;
    private static final double SECOND = 1e9;

    private final Path home;
    private final List<String> command;

    /** @param command starts {@link BenchmarkedBook}, without its arguments */
    BookBenchmark(Path home, List<String> command) {
        this.home = home;
        this.command = command;
    }

    /** What one process took. */
    private record Took(double seconds, long memory, String said) {}

    /** Measures and prints. */
    void run() throws Exception {
        System.out.printf(
                "%nThe book as PDF, with %s, %d times with %s; seconds on the clock, memory in MB%n%-10s%8s%8s%10s%10s%10s%10s%10s   %10s%10s%n",
                HEAP,
                MANY,
                HEAP_OF_MANY,
                "× sample",
                "KPIs",
                "pages",
                "process",
                "first",
                "later",
                "heap",
                "memory",
                "Calc",
                "memory");
        boolean isOffice = isInstalled();
        if (isOffice) {
            calc(1); // makes its profile
        }
        for (int copies : COPIES) {
            print(copies, isOffice ? Optional.of(calc(copies)) : Optional.empty());
        }
    }

    private void print(int copies, Optional<Took> calc) throws IOException, InterruptedException {
        List<String> book = new ArrayList<>(command);
        book.add(1, copies < MANY ? HEAP : HEAP_OF_MANY);
        Path file = home.resolve("book-" + copies + ".pdf");
        book.addAll(List.of(Integer.toString(copies), file.toString(), Integer.toString(copies == 1 ? TIMES : 1)));
        Took took = took(book);
        String[] said = took.said().strip().split("\t", -1);
        List<Long> times = Stream.of(said[1].split(" ", -1)).map(Long::valueOf).toList();
        System.out.printf(
                "%-10d%8d%8s%10.1f%10.2f%10s%10.0f%10.0f   %10s%10s%n",
                copies,
                BenchmarkedBook.plan(copies).kpis().size(),
                said[0],
                took.seconds(),
                times.getFirst() / SECOND,
                times.size() == 1 ? "" : "%.2f".formatted(times.getLast() / SECOND),
                Long.parseLong(said[2]) / MEGABYTE,
                took.memory() / MEGABYTE,
                calc.map(office -> "%.1f".formatted(office.seconds())).orElse("none"),
                calc.map(office -> "%.0f".formatted(office.memory() / MEGABYTE)).orElse(""));
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, OFFICE)));
    }

    private Took calc(int copies) throws IOException, InterruptedException {
        Path workbook = home.resolve("figures-" + copies + ".ods");
        Files.write(workbook, table(BenchmarkedBook.plan(copies)).as(FileKind.ODS));
        return took(List.of(
                OFFICE,
                "-env:UserInstallation=" + home.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                home.toString(),
                workbook.toString()));
    }

    /** Runs a program to its end, and looks all the while how much memory it and those that it starts have taken. */
    private static Took took(List<String> program) throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(program)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long most = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            long now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToLong(BookBenchmark::memory)
                    .sum();
            most = Math.max(most, now);
        }
        double seconds = (System.nanoTime() - start) / SECOND;
        String words = Files.readString(said);
        Files.delete(said);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("stopped with " + process.exitValue() + ": " + program);
        }
        return new Took(seconds, most, words);
    }

    /** What a process has in memory, on systems that tell it in a file; else 0. */
    private static long memory(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    /** All figures of all years: a line a KPI. */
    private static Table table(Plan plan) {
        Texts texts = Texts.of(Language.ZH_TW);
        List<List<Cell>> rows = new ArrayList<>();
        List<Integer> widths = new ArrayList<>(List.of(6, 40, 60));
        List<Cell> head =
                new ArrayList<>(Stream.of("", texts.get("report.adjustments.kpi"), texts.get("report.standard"))
                        .<Cell>map(Cell.Heading::new)
                        .toList());
        for (Year year : plan.years()) {
            Stream.of("report.attainment", "chart.target", "chart.actual", "book.light")
                    .forEach(key -> head.add(new Cell.Heading(texts.get(key) + " " + year)));
            widths.addAll(Collections.nCopies(4, 12));
        }
        rows.add(head);
        plan.kpis().forEach(kpi -> rows.add(row(plan, kpi, texts)));
        return new Table(texts.get("book.part.GOALS"), widths, 1, 0, rows);
    }

    private static List<Cell> row(Plan plan, Kpi kpi, Texts texts) {
        List<Cell> row = new ArrayList<>(Stream.of(plan.numbering().code(kpi), kpi.name(), kpi.standard())
                .<Cell>map(Cell.Words::new)
                .toList());
        for (Year year : plan.years()) {
            KpiProgress progress = KpiProgress.of(plan, kpi, year);
            row.add(new Cell.Words(progress.figure(texts)));
            row.add(figure(plan.target(kpi.id(), year).map(Target::value)));
            row.add(figure(plan.value(kpi, year)));
            row.add(new Cell.Words(LightWords.of(progress.standing().light(), texts)));
        }
        return row;
    }

    private static Cell figure(Optional<BigDecimal> figure) {
        return figure.<Cell>map(Cell.Figure::new).orElseGet(() -> new Cell.Words(""));
    }
}
