package gangmu.app;

/** The first class of the program: it loads on any Java from 8 on, so that too old a Java is told so in words. */
public final class Launcher {

    static final int JAVA_NEEDED = 25;

    private Launcher() {}

    /** Starts the program, or says which Java it needs and exits with status 1. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String running = System.getProperty("java.version");
        if (feature(System.getProperty("java.specification.version")) < JAVA_NEEDED) {
            System.err.println(refusal(running));
            System.exit(1);
        }
        // By name: the compiler for old Javas cannot read the classes of this one.
        Class.forName("gangmu.app.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** The number of a Java generation: 8 for "1.8", 25 for "25". */
    static int feature(String specificationVersion) {
        return Integer.parseInt(specificationVersion.replaceFirst("^1\\.", ""));
    }

    static String refusal(String running) {
        String chinese = "綱目需要 Java " + JAVA_NEEDED + " 以上版本，目前執行的是 Java " + running + "。";
        String english = "Gangmu needs Java " + JAVA_NEEDED + " or newer; this is Java " + running + ".";
        return chinese + "\n" + english;
    }
}
