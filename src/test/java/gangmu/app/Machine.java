package gangmu.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The machine that figures were measured on, in words. */
final class Machine {
    private static final long MEGABYTE = 1 << 20;

    private Machine() {}

    /** Processor, memory, system, Java, and the kind of disk that {@code folder} lies on. */
    static String described(Path folder) throws IOException {
        return """
                Processor  %s, %d available
                Memory     %,d MB
                System     %s %s, %s
                Java       %s %s
                Disk       %s""".formatted(
                        processor().orElse("unnamed"),
                        Runtime.getRuntime().availableProcessors(),
                        system().getTotalMemorySize() / MEGABYTE,
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        Files.getFileStore(folder).type());
    }

    /** What the processors have worked for this program since it started, in nanoseconds. */
    static long processorTime() {
        return system().getProcessCpuTime();
    }

    private static com.sun.management.OperatingSystemMXBean system() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
    }

    /** Its name, on systems that tell it in a file; else the one that Windows gives its programs. */
    private static Optional<String> processor() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER"));
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }
}
