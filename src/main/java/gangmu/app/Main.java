package gangmu.app;

import gangmu.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The program's entry once the right Java is known to run it. */
public final class Main {
    private Main() {}

    /** Carries the command line's {@code arguments} out and ends with its exit code. */
    public static void main(String[] arguments) {
        Log.silence();
        System.setProperty("java.awt.headless", "true"); // charts and pages use AWT to draw, never to show
        Language language = Language.of(Locale.getDefault());
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        System.exit(Commands.run(List.of(arguments), language, out, err));
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
