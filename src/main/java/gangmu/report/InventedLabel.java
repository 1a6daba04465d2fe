package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.text.Texts;

/** What marks a figure as made up for demonstration. */
final class InventedLabel {
    private InventedLabel() {}

    /** Nothing behind figures that are real. */
    static Markup after(boolean invented, Texts texts) {
        return invented
                ? Markup.all(text(" "), element("span", "invented", texts.get("chart.invented")))
                : Markup.NOTHING;
    }
}
