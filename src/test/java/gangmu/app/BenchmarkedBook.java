package gangmu.app;

import gangmu.exchange.Demonstration;
import gangmu.exchange.SamplePlan;
import gangmu.model.Plan;
import gangmu.model.YearlyFigures;
import gangmu.report.Book;
import gangmu.report.Pages;
import gangmu.text.Language;
import gangmu.text.Texts;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;

/**
 * Writes the book of so many times the sample as PDF, twice, and prints how many pages it has, how many nanoseconds each
 * of both took, and the most heap that was in use in bytes, in a line.
 */
final class BenchmarkedBook {
    private static final Year YEAR = Year.of(2020);

    private BenchmarkedBook() {}

    /** The plan that is measured. */
    static Plan plan(int copies) {
        if (copies > 1) {
            return LargeLinkage.plan(copies);
        }
        Plan sample = Plan.of(SamplePlan.elements(SamplePlan.names().getFirst()));
        return Demonstration.change(sample, "benchmark", YearlyFigures.ENTERED)
                .map(sample::after)
                .orElse(sample);
    }

    /** Given how many times, the file to write, and how often. */
    public static void main(String[] arguments) throws Exception {
        Plan plan = plan(Integer.parseInt(arguments[0]));
        Path file = Path.of(arguments[1]);
        StringBuilder times = new StringBuilder();
        int pages = 0;
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long start = System.nanoTime();
            Pages made = Book.of(Plan.of(plan.elements()), YEAR, Texts.of(Language.ZH_TW), LocalDate.of(2020, 12, 31))
                    .pages();
            made.write(file);
            times.append(times.isEmpty() ? "" : " ").append(System.nanoTime() - start);
            pages = made.count();
        }
        System.out.println(pages + "\t" + times + "\t" + heap());
    }

    /** The most that was in use of each part of the heap, added up, which is no less than was ever in use at once. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
