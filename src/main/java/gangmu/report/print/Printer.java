package gangmu.report.print;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;

/** A printer that takes pages. */
public record Printer(PrintService service) {
    static final DocFlavor FLAVOR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    static {
        // Java makes two classes of these sizes ready that wait for each other for ever where two threads begin with
        // one each.
        Objects.requireNonNull(MediaSize.getMediaSizeForName(MediaSizeName.ISO_A4));
    }

    /** The printers of this machine, the usual one first; looking them up may take seconds, and never opens a dialog. */
    public static List<Printer> all() {
        PrintService[] found = PrintServiceLookup.lookupPrintServices(FLAVOR, null);
        Optional<PrintService> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(usual.stream().filter(List.of(found)::contains), Arrays.stream(found))
                .distinct()
                .map(Printer::new)
                .toList();
    }

    /** What it is called on this machine. */
    public String name() {
        return service.getName();
    }

    /** What it can do; asking a printer on the network may take seconds. */
    public PrinterAbilities abilities() {
        List<PrintPaper> papers = offered(Media.class)
                .flatMap(media -> PrintPaper.of(media).stream())
                .sorted()
                .distinct()
                .toList();
        List<PrintSides> sides =
                offered(Sides.class).flatMap(PrintSides::of).sorted().distinct().toList();
        return new PrinterAbilities(
                papers, sides, offered(Chromaticity.class).anyMatch(Chromaticity.MONOCHROME::equals));
    }

    private Stream<Object> offered(Class<? extends Attribute> category) {
        Object values = service.isAttributeCategorySupported(category)
                ? service.getSupportedAttributeValues(category, FLAVOR, null)
                : null;
        return switch (values) {
            case Object[] several -> Arrays.stream(several);
            case null -> Stream.empty();
            default -> Stream.of(values);
        };
    }
}
