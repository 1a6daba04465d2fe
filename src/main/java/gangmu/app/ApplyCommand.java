package gangmu.app;

import gangmu.exchange.ChangeLine;
import gangmu.exchange.UnreadableFile;
import gangmu.model.Change;
import gangmu.model.DanglingReference;
import gangmu.model.Plan;
import gangmu.model.StaleEdit;
import gangmu.model.TargetAdjustments;
import gangmu.store.PlanFolder;
import gangmu.store.backup.Occasion;
import gangmu.store.trouble.StoreTrouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Makes the changes that come in as lines of JSON, and answers each: {@code ack} and the number of the change once it is
 * on the disk, or {@code error}, the number of the line and why it was not made.
 */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.option.dir")
    private Path folder;

    ApplyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (PlanFolder opened = terminal.open(folder)) {
            opened.backUp(Occasion.OPENING);
            return new Feed(opened, terminal).answer(System.in) == 0 ? 0 : Commands.FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The changes that come in, one after the other. */
    private static final class Feed {
        private final PlanFolder folder;
        private final Terminal terminal;
        private Plan plan;

        Feed(PlanFolder folder, Terminal terminal) {
            this.folder = folder;
            this.terminal = terminal;
            this.plan = folder.plan();
        }

        /** Answers every line, and returns how many could not be carried out. */
        int answer(java.io.InputStream in) throws IOException {
            int failed = 0;
            int number = 0;
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !isRead(line.getBytes(StandardCharsets.ISO_8859_1), number)) {
                    failed++;
                }
            }
            return failed;
        }

        private boolean isRead(byte[] line, int number) {
            try {
                return isDone(
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(line))
                                .toString(),
                        number);
            } catch (CharacterCodingException e) {
                terminal.out()
                        .println("error " + number + " " + terminal.texts().get("cli.apply.encoding"));
                return false;
            }
        }

        private boolean isDone(String line, int number) {
            try {
                ChangeLine.read(line, number, plan, folder.workplace().entered())
                        .ifPresentOrElse(this::store, () -> terminal.warn("cli.apply.same", number));
                terminal.out().println("ack " + folder.latest().sequence());
                return true;
            } catch (UnreadableFile | StaleEdit | DanglingReference | StoreTrouble e) {
                terminal.out().println("error " + number + " " + Complaint.about(e, terminal.texts()));
                return false;
            }
        }

        private void store(Change change) {
            Change noted =
                    TargetAdjustments.noted(plan, change, folder.workplace().entered());
            Plan next = plan.after(noted);
            folder.append(noted);
            terminal.tell(folder, folder.news());
            plan = next;
        }
    }
}
