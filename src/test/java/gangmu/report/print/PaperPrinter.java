package gangmu.report.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/** A PostScript printer whose paper can be read. */
public final class PaperPrinter {
    private static final Pattern PAPER = Pattern.compile("/PageSize \\[([\\d.]+) ([\\d.]+)]");
    private static final Pattern COPIES = Pattern.compile("/NumCopies (\\d+)");

    private static final double POINTS_A_DOT = 72.0 / 300;

    private static final int BEFORE_IT_SLOWS_DOWN = 5_000_000;

    private final CountDownLatch gate;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (size() > BEFORE_IT_SLOWS_DOWN) {
                waitForGate();
            }
            super.write(bytes, from, length);
        }
    };
    private final StreamPrintService service =
            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(Printer.FLAVOR, "application/postscript")[0]
                    .getPrintService(out);

    public PaperPrinter() {
        this(new CountDownLatch(0));
    }

    private PaperPrinter(CountDownLatch gate) {
        this.gate = gate;
    }

    /** A printer that stops after some pages until it is told to go on. */
    public static PaperPrinter slow() {
        return new PaperPrinter(new CountDownLatch(1));
    }

    /** Lets a slow printer go on. */
    public void release() {
        gate.countDown();
    }

    private void waitForGate() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The printer, as the program finds it. */
    public Printer printer() {
        return new Printer(service);
    }

    /** What came out, in the printer's own language. */
    public String postscript() {
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** How many pages came out of it, each copy counted once. */
    public int sheets() {
        return drawings().size();
    }

    /** What is drawn on each page that came out. */
    List<String> drawings() {
        return Pattern.compile("(?s)\n%%Page: \\d+ \\d+\n(.*?)\nshowpage")
                .matcher(postscript())
                .results()
                .map(page -> page.group(1))
                .toList();
    }

    /** How many times as large as they are pages are drawn, and how far from the lower left corner, in points. */
    List<Double> placed(int sheet) {
        MatchResult matrix = Pattern.compile("\\[([-\\d.E]+) 0.0 0.0 -[\\d.E]+ ([-\\d.E]+) ([-\\d.E]+)] concat")
                .matcher(drawings().get(sheet))
                .results()
                .findFirst()
                .orElseThrow();
        return IntStream.rangeClosed(1, 3)
                .mapToObj(group -> Double.parseDouble(matrix.group(group)) * POINTS_A_DOT)
                .toList();
    }

    /** How many copies it was told to make. */
    public int copies() {
        return Integer.parseInt(first(COPIES).group(1));
    }

    /** The sides of the paper, in points. */
    public List<Double> paper() {
        MatchResult paper = first(PAPER);
        return new ArrayList<>(List.of(Double.valueOf(paper.group(1)), Double.valueOf(paper.group(2))));
    }

    private MatchResult first(Pattern pattern) {
        return pattern.matcher(postscript()).results().findFirst().orElseThrow();
    }
}
