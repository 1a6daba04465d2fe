package gangmu.chart;

import gangmu.model.Light;
import java.awt.Color;

/** The colours of charts and pages for a light screen, a dark screen and paper. */
public final class Palette {
    /** For a light screen. */
    public static final Palette LIGHT = new Palette(
            new Ink(0xFFFFFF, 0x1F2328, 0x59636E, 0xD8DEE4, 0x3A6EA5),
            new Lamps(0x1B7F5C, 0xB7791F, 0xC0392B, 0x6E7781));

    /** For a dark screen. */
    public static final Palette DARK = new Palette(
            new Ink(0x0D1117, 0xE6EDF3, 0x9AA4AF, 0x30363D, 0x5B93CC),
            new Lamps(0x3FB68B, 0xE0A340, 0xF0705F, 0x9AA4AF));

    /** For paper. */
    public static final Palette PRINT = new Palette(
            new Ink(0xFFFFFF, 0x16191D, 0x545B63, 0xD0D5DA, 0x3A6EA5),
            new Lamps(0x1B7F5C, 0xB7791F, 0xC0392B, 0x6E7781));

    private record Ink(int background, int text, int muted, int hairline, int accent) {}

    private record Lamps(int green, int yellow, int red, int white) {}

    private final Ink ink;
    private final Lamps lamps;

    private Palette(Ink ink, Lamps lamps) {
        this.ink = ink;
        this.lamps = lamps;
    }

    /** What everything stands on. */
    public Color background() {
        return new Color(ink.background);
    }

    /** Words and figures. */
    public Color text() {
        return new Color(ink.text);
    }

    /** Words of lesser weight, still readable (contrast 4.5:1). */
    public Color muted() {
        return new Color(ink.muted);
    }

    /** Thin lines that part things. */
    public Color hairline() {
        return new Color(ink.hairline);
    }

    /** The one colour that is not a light. */
    public Color accent() {
        return new Color(ink.accent);
    }

    /** What stands behind bars where attainments have a light: the darker, the worse, so that it is told apart without colours. */
    public Color band(Light light) {
        return mixed(
                switch (light) {
                    case GREEN -> 0.05;
                    case YELLOW -> 0.10;
                    case RED -> 0.17;
                    case WHITE -> 0;
                },
                text());
    }

    /** A hint of the colour of a light, on which words stay readable. */
    public Color tint(Light light) {
        return light == Light.WHITE ? background() : mixed(0.16, of(light));
    }

    /**
     * A shade of the accent for one of several parts, the first the darkest.
     *
     * @param part from 0
     */
    public Color shade(int part, int parts) {
        return mixed(1 - 0.75 * part / parts, accent());
    }

    private Color mixed(double share, Color other) {
        return new Color(
                mixed(share, ink.background >> 16, other.getRed()),
                mixed(share, ink.background >> 8, other.getGreen()),
                mixed(share, ink.background, other.getBlue()));
    }

    private static int mixed(double share, int background, int other) {
        return (int) Math.round((1 - share) * (background & 0xFF) + share * other);
    }

    /** The colour of a light's sign and bar; a white light is drawn as a grey outline. */
    public Color of(Light light) {
        return new Color(
                switch (light) {
                    case GREEN -> lamps.green;
                    case YELLOW -> lamps.yellow;
                    case RED -> lamps.red;
                    case WHITE -> lamps.white;
                });
    }
}
