package gangmu.explain;

import gangmu.model.Actual;
import gangmu.model.Item;
import gangmu.model.Plan;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures that values are computed from, as people read them. */
public final class InputWords {
    private InputWords() {}

    /** Item, period and exact figure, with its source and who entered it when: 件數　109 年度：67 件（來源：月報；…）. */
    public static String of(Plan plan, Actual input, Texts texts) {
        Optional<Item> item = plan.item(input.kpi(), input.item());
        return texts.get(
                "input.line",
                item.map(Item::name).orElse(""),
                PeriodWords.of(input.period(), texts),
                FigureNotation.of(plan, input.kpi())
                        .text(input.value(), item.map(Item::unit).orElse("")),
                origin(input, texts));
    }

    private static String origin(Actual input, Texts texts) {
        List<String> origin = new ArrayList<>();
        if (input.invented()) {
            origin.add(texts.get("input.invented"));
        } else if (!input.source().isEmpty()) {
            origin.add(texts.get("input.source", input.source()));
        }
        origin.add(EnteredWords.of(input, texts));
        return String.join(texts.get("list.semicolon"), origin);
    }
}
