package gangmu.faults;

import gangmu.store.PlanFolder;
import gangmu.store.secret.Key;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Every kind of fault, tried as often as it takes to trust the program, as one table. */
final class FaultTable {
    private static final long SEED = 20_261_127;
    private static final int KPIS = 980;

    private final Path home;
    private final IntUnaryOperator share;
    private final int kpis;
    private final List<Tally> tallies = new ArrayList<>();
    private long start = System.nanoTime();

    /**
     * @param share how many of a number of trials are made
     * @param kpis how many KPIs a large plan has; 980 make 50,000 rows
     */
    FaultTable(Path home, IntUnaryOperator share, int kpis) {
        this.home = home;
        this.share = share;
        this.kpis = kpis;
    }

    /** Makes all trials, and prints a line after each kind. */
    List<Tally> run() throws Exception {
        Trials trials = new Trials(home, SEED);
        Files.createDirectories(home);
        Path base = home.resolve("closed");
        SampleFolders.make(base);
        add(new Killed(trials, base).run(of(100)));
        PowerLosses losses = new PowerLosses(trials);
        add(losses.ofNewPlan(of(440)));
        Path large = home.resolve("large");
        PlanFolder.create(large, SampleFolders.large(kpis), SampleFolders.WORKPLACE)
                .close();
        add(losses.ofLargePlan(large, of(60)));
        add(new FullDisk(trials, base).run(of(50)));
        new DamagedFiles(trials, Optional.empty())
                .all(of(1000), of(200), of(300), of(50))
                .forEach(this::add);
        Key key = Key.ofNew("a sentence of several words");
        add(losses.ofPassphrases(base, key, of(60)));
        new DamagedFiles(trials, Optional.of(key))
                .all(of(250), of(50), of(75), of(15))
                .forEach(this::add);
        add(new Sessions(trials, base).run(of(200)));
        add(new Race(trials, base).run(of(50)));
        add(new Hostile(trials, base).run());
        return tallies;
    }

    private int of(int trials) {
        return share.applyAsInt(trials);
    }

    private void add(Tally tally) {
        tallies.add(tally);
        tally.took(System.nanoTime() - start);
        start = System.nanoTime();
        IO.println(tally.line());
        tally.failures().stream().limit(5).forEach(failure -> IO.println("    " + failure));
    }

    /** Arguments: a folder to work in, which is taken away first; by what to divide the numbers of trials, 1 if left out. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        if (Files.exists(home)) {
            Trials.delete(home);
        }
        long start = System.nanoTime();
        int divisor = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        List<Tally> tallies = new FaultTable(home, number -> Math.max(1, number / divisor), KPIS).run();
        long failed =
                tallies.stream().mapToLong(tally -> tally.failures().size()).sum();
        IO.println("%d failures, %.0f s".formatted(failed, (System.nanoTime() - start) / 1e9));
        System.exit(failed == 0 ? 0 : 1);
    }
}
