package gangmu.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Many trials of one kind, two at a time, each in a folder of its own and with a seed that repeats it.
 *
 * @param home where the folders are made, and taken away again
 */
record Trials(Path home, long seed) {
    private static final int AT_ONCE = 2;

    /** One trial. */
    interface Trial {
        void run(Path folder, SplittableRandom random, Tally tally) throws Exception;
    }

    Tally run(String fault, int times, Trial trial) {
        Tally tally = new Tally(fault);
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < times; i++) {
                long own = seed + i;
                pool.execute(() -> run(fault, own, trial, tally));
            }
        }
        return tally;
    }

    private void run(String fault, long own, Trial trial, Tally tally) {
        Path folder = home.resolve(fault.replaceAll("\\W+", "-") + "-" + own);
        tally.tried();
        try {
            Files.createDirectories(folder);
            trial.run(folder, new SplittableRandom(own), tally);
        } catch (Exception | AssertionError e) {
            // Whatever it is, the trial failed, and the seed repeats it.
            tally.failed("seed " + own + ": " + e);
        } finally {
            delete(folder);
        }
    }

    /** Does something, and notes how long it took. */
    static <T> T timed(Tally tally, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        try {
            return work.call();
        } finally {
            tally.took(Duration.ofNanos(System.nanoTime() - start)); // also where it was refused
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
