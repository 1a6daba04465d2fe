package gangmu.app;

import gangmu.exchange.PlanFile;
import gangmu.exchange.SamplePlan;
import gangmu.model.Change;
import gangmu.model.PlanChanges;
import gangmu.model.YearRange;
import gangmu.store.PlanFolder;
import gangmu.text.Parsed;
import gangmu.text.Texts;
import gangmu.text.Typed;
import gangmu.ui.desk.PlanYears;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new plan in a folder: from a file, a sample, or an empty one. */
@Command(name = "new")
final class NewCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir.new")
    private Path folder;

    @Option(names = "--sample", paramLabel = "NAME", descriptionKey = "cli.option.sample")
    private @Nullable String sample;

    @Option(names = "--from", paramLabel = "FILE", descriptionKey = "cli.option.from")
    private @Nullable Path from;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "cli.option.title")
    private @Nullable String title;

    @Option(names = "--agency", paramLabel = "TEXT", descriptionKey = "cli.option.agency")
    private @Nullable String agency;

    @Option(names = "--first", paramLabel = "YEAR", descriptionKey = "cli.option.first")
    private @Nullable String first;

    @Option(names = "--last", paramLabel = "YEAR", descriptionKey = "cli.option.last")
    private @Nullable String last;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Change change = from != null ? from(from) : sample != null ? sample(sample) : empty();
        try (PlanFolder created = PlanFolder.create(folder, change, terminal.workplace())) {
            terminal.say("cli.done.new", created.plan().heading().title(), created.directory());
        }
    }

    private Change from(Path file) {
        if (Stream.of(sample, title, agency, first, last).anyMatch(option -> option != null)) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.from-alone"));
        }
        try {
            return PlanFile.read(file, terminal.workplace().entered());
        } catch (IOException e) {
            throw UnusableFile.notRead(file, e);
        }
    }

    private Change sample(String name) {
        if (Stream.of(title, agency, first, last).anyMatch(option -> option != null)) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.sample-alone"));
        }
        if (!SamplePlan.names().contains(name)) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.sample", name, String.join(", ", SamplePlan.names())));
        }
        return SamplePlan.change(name);
    }

    private Change empty() {
        String named = text("--title", title);
        String of = text("--agency", agency);
        Year from = terminal.year("--first", text("--first", first));
        Year to = terminal.year("--last", text("--last", last));
        return PlanChanges.create(named, of, range(from, to));
    }

    private YearRange range(Year start, Year end) {
        if (end.isBefore(start)) {
            throw new WrongUsage(terminal.texts().get("cli.wrong.years", start, end));
        }
        return switch (PlanYears.check(new YearRange(start, end))) {
            case Parsed.Value<YearRange>(YearRange years) -> years;
            case Parsed.Wrong<YearRange>(Parsed.Problem problem) -> throw new WrongUsage(problem.in(terminal.texts()));
        };
    }

    private String text(String name, @Nullable String option) {
        Texts texts = terminal.texts();
        if (option == null) {
            throw new WrongUsage(texts.get("cli.wrong.new"));
        }
        if (option.isBlank()) {
            throw new WrongUsage(texts.get("cli.wrong.value", name, texts.get("wrong.empty")));
        }
        if (option.indexOf('\n') >= 0 || Typed.unseen(option).isPresent()) {
            throw new WrongUsage(texts.get("cli.wrong.value", name, texts.get("wrong.signs")));
        }
        return option;
    }
}
