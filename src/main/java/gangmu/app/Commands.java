package gangmu.app;

import gangmu.text.Language;
import gangmu.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: what can be asked of the program without its window. */
final class Commands {
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private final Terminal terminal;
    private final Texts texts;

    private Commands(Terminal terminal) {
        this.terminal = terminal;
        this.texts = terminal.texts();
    }

    /**
     * Carries out a command line.
     *
     * @param usual the language unless the command line names another
     * @return 0 if done, 1 if it failed, 2 if it was not understood; what went wrong is said in a sentence on {@code err}
     */
    static int run(List<String> arguments, Language usual, PrintWriter out, PrintWriter err) {
        Optional<String> given = EarlyOption.given(EarlyOption.LANGUAGE, arguments);
        Optional<Language> asked = given.flatMap(Language::tagged);
        Optional<Path> passphrases =
                EarlyOption.given(EarlyOption.PASSPHRASE_FILE, arguments).map(Path::of);
        Terminal terminal =
                new Terminal(Texts.of(asked.orElse(usual)), asked, new GivenPassphrases(passphrases), out, err);
        if (given.isPresent() && asked.isEmpty()) {
            terminal.warn("cli.wrong.language", given.get());
            return WRONG_USAGE;
        }
        int status = new Commands(terminal).commandLine().execute(arguments.toArray(String[]::new));
        if (out.checkError()) {
            terminal.warn("cli.output-lost"); // a full disk behind it, or nobody who reads it
            return FAILED;
        }
        return status;
    }

    private CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Gangmu(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new OpenCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new TargetsCommand(terminal))
                .addSubcommand(new LinksCommand(terminal))
                .addSubcommand(new GapsCommand(terminal))
                .addSubcommand(new ImpactCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new ChartCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new ApplyCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new ProtectCommand(terminal))
                .registerConverter(Path.class, Commands::path)
                .setResourceBundle(texts.bundle())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((wrong, arguments) -> wrongUsage(wrong))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command));
        describe(commandLine);
        return commandLine;
    }

    /** Whatever way a path is typed, there is one name for what it means, which is also the one told and remembered. */
    private static Path path(String typed) {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    private void describe(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.description(texts.get("cli.about." + command.getCommandName()));
        usage.synopsisHeading(texts.get("cli.heading.usage"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n" + texts.get("cli.heading.options") + "%n");
        usage.commandListHeading("%n" + texts.get("cli.heading.commands") + "%n");
        command.getSubcommands().values().forEach(this::describe);
    }

    private int failed(Exception exception, CommandLine command) {
        if (exception instanceof WrongUsage wrong) {
            return wrongUsage(wrong.sentence(), command);
        }
        terminal.err().println(Complaint.about(exception, texts));
        return FAILED;
    }

    private int wrongUsage(ParameterException wrong) {
        String sentence = switch (wrong) {
            case UnmatchedArgumentException e -> texts.get("cli.wrong.unmatched", String.join(" ", e.getUnmatched()));
            case MissingParameterException e -> texts.get("cli.wrong.missing", labels(e.getMissing()));
            default -> texts.get("cli.wrong.other", String.valueOf(wrong.getMessage()));
        };
        return wrongUsage(sentence, wrong.getCommandLine());
    }

    private int wrongUsage(String sentence, CommandLine command) {
        terminal.err().println(sentence);
        terminal.warn("cli.wrong.help", command.getCommandSpec().qualifiedName());
        return WRONG_USAGE;
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream()
                .map(arg -> arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel())
                .collect(Collectors.joining(" "));
    }
}
