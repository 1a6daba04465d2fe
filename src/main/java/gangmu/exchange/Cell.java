package gangmu.exchange;

import java.math.BigDecimal;

/** What stands in a cell of a table. */
public sealed interface Cell {
    /** What stands there, in letters. */
    String text();

    /** How many columns it takes up. */
    default int columns() {
        return 1;
    }

    /** Words that stay words, whatever they look like. */
    record Words(String text) implements Cell {
        /** Where nothing stands. */
        static final Cell NONE = new Words("");
    }

    /**
     * What the cells below it or beside it are.
     *
     * @param columns how many it stands over; in CSV, which has no such cells, it stands in each of them
     */
    record Heading(String text, int columns) implements Cell {
        /** Of a single column or row. */
        public Heading(String text) {
            this(text, 1);
        }
    }

    /** A whole number. */
    record Count(long number) implements Cell {
        @Override
        public String text() {
            return Long.toString(number);
        }
    }

    /** A decimal number, of which as many places are shown as it has. */
    record Figure(BigDecimal number) implements Cell {
        @Override
        public String text() {
            return number.toPlainString();
        }

        int places() {
            return Math.max(0, number.scale());
        }
    }
}
