package gangmu.store;

import gangmu.model.Change;
import gangmu.model.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another Java process that has a plan open, and does what it is told line by line. */
public final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;

    private OtherProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** Starts one that holds a plan for somebody. */
    public static OtherProcess holding(Path folder, String by) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Dstdout.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                folder.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        OtherProcess other = new OtherProcess(process);
        other.order(by);
        return other;
    }

    long pid() {
        return process.pid();
    }

    void appendActuals(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            order("append");
        }
    }

    private void order(String order) throws IOException {
        orders.println(order);
        if (!"done".equals(answers.readLine())) {
            throw new IOException("the other process failed at " + order);
        }
    }

    /** Ends it as a power failure would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** The other process: the folder is its argument, the first line it reads the user, each further one a change. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (PlanFolder folder = PlanFolder.open(Path.of(arguments[0]), Workplaces.of(in.readLine()))) {
            IO.println("done");
            Plan plan = folder.plan();
            for (int value = 1; in.readLine() != null; value++) {
                Change change = StoredPlan.actual(plan, 1, value);
                folder.append(change);
                plan = plan.after(change);
                IO.println("done");
            }
        }
    }
}
