package gangmu.faults;

import gangmu.exchange.SamplePlan;
import gangmu.store.Archive;
import gangmu.store.Mended.What;
import gangmu.store.PlanFolder;
import gangmu.store.Recovery;
import gangmu.store.secret.Keyring;
import gangmu.store.trouble.StoreTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files made to run code, to write where they should not, or to fill the memory. */
final class Hostile {
    private static final long GIGABYTES = 20_000_000_000L;

    private final Trials trials;
    private final Path base;

    /** @param base a closed folder to work on copies of */
    Hostile(Trials trials, Path base) {
        this.trials = trials;
        this.base = base;
    }

    Tally run() {
        List<Trials.Trial> all = List.of(
                this::databaseThatRunsCode,
                this::databaseAlone,
                this::pathWithSettings,
                this::namesThatLeadOut,
                this::bomb,
                this::lyingBomb);
        return trials.run("hostile files", all.size(), (folder, random, tally) -> {
            String name = folder.getFileName().toString();
            int index = (int) (Long.parseLong(name.substring(name.lastIndexOf('-') + 1)) - trials.seed());
            all.get(index).run(folder, random, tally);
        });
    }

    /** For a linked table, H2 loads a class and runs it when the database is opened. */
    private static void infect(Path database, Path marker) throws SQLException {
        String url = "jdbc:h2:file:" + database.toAbsolutePath().toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create linked table t('" + Planted.class.getName() + "', '" + Planted.URL
                    + marker.toAbsolutePath() + "', '', '', 'T')");
        }
    }

    private void databaseThatRunsCode(Path folder, Object random, Tally tally) throws Exception {
        Path marker = folder.resolve("ran");
        Path hostile = folder.resolve("hostile.mv.db");
        infect(hostile, marker);
        Files.deleteIfExists(marker);
        DriverManager.getConnection("jdbc:h2:file:" + folder.toAbsolutePath().resolve("hostile"))
                .close();
        tally.check(Files.exists(marker), "the database is not hostile at all");
        Files.delete(marker);

        Path plan = folder.resolve("plan");
        Trials.copy(base, plan);
        Files.copy(hostile, plan.resolve("plan.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (PlanFolder opened = PlanFolder.open(plan, SampleFolders.WORKPLACE)) {
            tally.check(
                    opened.mended().stream().anyMatch(mended -> mended.what() == What.DATABASE_REBUILT), "not told");
        }
        tally.check(!Files.exists(marker), "code was run");
    }

    private void databaseAlone(Path folder, Object random, Tally tally) throws Exception {
        Path marker = folder.resolve("ran");
        Path plan = Files.createDirectories(folder.resolve("plan"));
        infect(plan.resolve("plan.mv.db"), marker);
        Files.deleteIfExists(marker);
        refused(tally, () -> PlanFolder.open(plan, SampleFolders.WORKPLACE));
        tally.check(!Files.exists(marker), "code was run");
    }

    private void pathWithSettings(Path folder, Object random, Tally tally) throws Exception {
        Path marker = folder.resolve("ran");
        Path plan = folder.resolve("plan;INIT=CALL CSVWRITE('" + marker.getFileName() + "', 'SELECT 1')");
        refused(tally, () -> PlanFolder.create(plan, SamplePlan.change("mofa-106-109"), SampleFolders.WORKPLACE));
        Trials.copy(base, plan);
        refused(tally, () -> PlanFolder.open(plan, SampleFolders.WORKPLACE));
        tally.check(!Files.exists(marker), "code was run");
    }

    private void namesThatLeadOut(Path folder, Object random, Tally tally) throws Exception {
        Path whole = folder.resolve("whole.gangmu.zip");
        Archive.write(base, whole, SampleFolders.WORKPLACE);
        Path hostile = folder.resolve("hostile.gangmu.zip");
        rewrite(whole, hostile, "../../evil.txt", "evil");
        Path into = folder.resolve("a/b/c");
        try (PlanFolder opened = Recovery.of(into, hostile, Keyring.EMPTY).carryOut(SampleFolders.WORKPLACE)) {
            tally.check(!opened.entries().isEmpty(), "nothing was restored");
        }
        tally.check(!Files.exists(folder.resolve("a/evil.txt")), "a file was written outside");
        Path listed = folder.resolve("listed.gangmu.zip");
        rewriteManifest(whole, listed, "tables/kpi.csv", "../../evil.txt");
        refused(tally, () -> Recovery.of(into, listed, Keyring.EMPTY));
        tally.check(!Files.exists(folder.resolve("a/evil.txt")), "a file was written outside");
    }

    /** A file that would come to 20 GB, and says so. */
    private void bomb(Path folder, Object random, Tally tally) throws Exception {
        Path whole = folder.resolve("whole.gangmu.zip");
        Archive.write(base, whole, SampleFolders.WORKPLACE);
        Path bomb = folder.resolve("bomb.gangmu.zip");
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            String manifest = text(zip, "manifest.json").replaceFirst("\"bytes\" : \\d+", "\"bytes\" : " + GIGABYTES);
            copy(zip, bomb, "manifest.json", manifest);
        }
        refused(tally, () -> Recovery.of(folder.resolve("into"), bomb, Keyring.EMPTY));
    }

    /** A file that is longer than it says. */
    private void lyingBomb(Path folder, Object random, Tally tally) throws Exception {
        Path whole = folder.resolve("whole.gangmu.zip");
        Archive.write(base, whole, SampleFolders.WORKPLACE);
        Path bomb = folder.resolve("bomb.gangmu.zip");
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            copy(zip, bomb, "tables/kpi.csv", text(zip, "tables/kpi.csv") + " ".repeat(300_000_000));
        }
        refused(tally, () -> Recovery.of(folder.resolve("into"), bomb, Keyring.EMPTY));
    }

    private static void refused(Tally tally, Callable<?> attempt) throws Exception {
        try {
            Object opened = Trials.timed(tally, attempt);
            tally.failed("not refused");
            if (opened instanceof PlanFolder folder) {
                folder.close();
            }
        } catch (StoreTrouble e) {
            tally.count("refused", 1);
        }
    }

    private static void rewrite(Path from, Path to, String name, String content) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile())) {
            copy(zip, to, name, content);
        }
    }

    private static void rewriteManifest(Path from, Path to, String name, String other) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile())) {
            copy(zip, to, "manifest.json", text(zip, "manifest.json").replace(name, other));
        }
    }

    /** Copies a zip with one file exchanged or added. */
    private static void copy(ZipFile zip, Path to, String name, String content) throws IOException {
        try (OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                String entry = entries.nextElement().getName();
                if (!entry.equals(name)) {
                    put(out, entry, text(zip, entry));
                }
            }
            put(out, name, content);
        }
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
