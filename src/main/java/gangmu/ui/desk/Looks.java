package gangmu.ui.desk;

import gangmu.chart.Palette;
import gangmu.text.Language;
import gangmu.text.Texts;

/**
 * How the workbench speaks and looks: another language builds the screens anew, another theme or size dresses them anew.
 *
 * @param dark whether the theme is dark
 * @param percent the size of text and everything around it, 100–200
 */
public record Looks(Texts texts, boolean dark, int percent) {
    private static final double BASE_SIZE = 13;

    /** The size of text and everything around it, in parts of the ordinary one. */
    public double size() {
        return percent / 100.0;
    }

    /** The size of ordinary text in pixels. */
    public double fontSize() {
        return BASE_SIZE * size();
    }

    /** The colours of charts. */
    public Palette palette() {
        return dark ? Palette.DARK : Palette.LIGHT;
    }

    /** The same looks in another language. */
    public Looks in(Language language) {
        return new Looks(Texts.of(language), dark, percent);
    }

    /** The same looks in a light or dark theme. */
    public Looks dark(boolean darkTheme) {
        return new Looks(texts, darkTheme, percent);
    }

    /** The same looks at another size, kept within 100–200 %. */
    public Looks sized(int newPercent) {
        return new Looks(texts, dark, Math.clamp(newPercent, 100, 200));
    }
}
