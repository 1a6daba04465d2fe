package gangmu.app;

import gangmu.exchange.SamplePlan;
import gangmu.store.PlanFolder;
import gangmu.store.Workplace;
import gangmu.text.Texts;
import gangmu.ui.desk.Looks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** Shows the program without a display: opens the sample and writes a picture of each screen and the progress PDF. */
record Demonstrator(Path directory, Texts texts) {
    private static final int PERCENT = 100;

    void run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Theme.loadFonts();
                write();
                done.complete(null);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e); // told by who waits for it
            }
        });
        try {
            done.join();
        } finally {
            Platform.exit();
        }
    }

    private void write() throws IOException {
        Path temporary = Files.createTempDirectory("gangmu");
        PlanFolder sample = PlanFolder.create(
                temporary.resolve("sample"),
                SamplePlan.change(SamplePlan.names().getFirst()),
                new Workplace(() -> System.getProperty("user.name"), temporary.resolve("home")));
        Gallery gallery =
                new Gallery(directory, new Looks(texts, false, PERCENT), Gallery.OFFICE_SCREEN, (name, scene) -> {});
        try (OpenPlan plan = OpenPlan.of(sample, Runnable::run, Demonstrator::fail)) {
            gallery.write(plan);
            gallery.writeReport(plan, directory.resolve("progress.pdf"));
        } finally {
            delete(temporary);
        }
    }

    private static void fail(Throwable trouble) {
        throw new IllegalStateException(trouble);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
