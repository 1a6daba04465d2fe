package gangmu.ui.measure;

import gangmu.explain.PeriodWords;
import gangmu.model.Coverage;
import gangmu.model.Gathered;
import gangmu.model.Item;
import gangmu.model.KpiFigures;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Period;
import gangmu.model.Span;
import gangmu.text.Figures;
import gangmu.text.Notation;
import gangmu.text.Texts;
import java.math.BigDecimal;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What a data item's figures come to over a longer period, to read: with a mark where some have not come in. */
final class RollUpCell extends Label {
    private static final PseudoClass INVENTED = PseudoClass.getPseudoClass("invented");

    private final Item item;
    private final Period period;
    private final Texts texts;
    private final Label mark = new Label();
    private final Tooltip how = new Tooltip();

    RollUpCell(Item item, Period period, Texts texts) {
        this.item = item;
        this.period = period;
        this.texts = texts;
        getStyleClass().add("item-rollup");
        if (period.span() == Span.YEAR) {
            getStyleClass().add("item-total");
        }
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("item-partial");
        mark.setMinWidth(USE_PREF_SIZE);
        setTooltip(how);
    }

    void show(KpiFigures figures, Measure measure) {
        Gathered gathered = figures.gathered(item, period);
        Coverage coverage = gathered.coverage();
        setText(gathered.value().map(value -> text(value, measure)).orElse(""));
        mark.setText(texts.get("items.partial.mark", coverage.present(), coverage.expected()));
        setGraphic(gathered.isPartial() ? mark : null);
        pseudoClassStateChanged(INVENTED, gathered.isInvented());
        how.setText(how(gathered, measure));
        String figure = getText().isEmpty() ? texts.get("chart.noData") : getText();
        setAccessibleText(
                texts.get("items.rollup.read", item.name(), PeriodWords.of(period, texts), figure, how.getText()));
    }

    private static String text(BigDecimal value, Measure measure) {
        return measure.method().countsDays() ? Notation.DAY.text(value) : Figures.rounded(value);
    }

    /** E.g. sum; 2 of 3 months. */
    private String how(Gathered gathered, Measure measure) {
        boolean weighted = measure.method() == Method.SURVEY;
        String how = item.isCounted() && !weighted
                ? texts.get("items.rollup." + measure.method().gathered(item))
                : texts.get("items.rollup.computed");
        Coverage coverage = gathered.coverage();
        String key =
                coverage.expected() == measure.span().inYear() / period.span().inYear()
                        ? "items.partial." + measure.span()
                        : "items.partial.figures";
        return gathered.isPartial() ? how + texts.get(key, coverage.present(), coverage.expected()) : how;
    }
}
