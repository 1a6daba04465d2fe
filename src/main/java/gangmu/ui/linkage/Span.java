package gangmu.ui.linkage;

/** The lines from one to another, without the last, that can be seen of evenly spaced ones. */
record Span(int from, int to) {

    /**
     * Those of a number of lines that can be seen.
     *
     * @param start how far is scrolled, and {@code room} how much can be seen from there, in pixels like {@code size}
     */
    static Span of(double start, double room, double size, int lines) {
        int from = Math.clamp((int) Math.floor(start / size), 0, lines);
        int to = Math.clamp((int) Math.ceil((start + room) / size), from, lines);
        return new Span(from, to);
    }

    /** Whether they have a line in common. */
    boolean meets(Span other) {
        return from < other.to && other.from < to;
    }

    boolean has(int line) {
        return line >= from && line < to;
    }
}
