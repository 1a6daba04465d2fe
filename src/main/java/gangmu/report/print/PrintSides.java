package gangmu.report.print;

import java.util.stream.Stream;
import javax.print.attribute.standard.Sides;

/** Whether paper is printed on both sides, and by which edge it is turned over then. */
public enum PrintSides {
    ONE,
    LONG_EDGE,
    SHORT_EDGE;

    static Stream<PrintSides> of(Object sides) {
        return Stream.of(values()).filter(known -> known.sides().equals(sides));
    }

    Sides sides() {
        return switch (this) {
            case ONE -> Sides.ONE_SIDED;
            case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
