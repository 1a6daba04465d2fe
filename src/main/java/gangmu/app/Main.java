package gangmu.app;

/** The program's entry once the right Java is known to run it. */
public final class Main {

    private Main() {}

    /** Starts the program with the command line's {@code arguments}. */
    public static void main(String[] arguments) {
        IO.println("Gangmu 綱目 " + String.join(" ", arguments));
    }
}
