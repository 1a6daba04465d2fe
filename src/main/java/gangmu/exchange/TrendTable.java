package gangmu.exchange;

import gangmu.explain.PeriodWords;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.model.Trend;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a KPI stood at period by period, with its parts and the targets of its years, as a table. */
public record TrendTable(Plan plan, Kpi kpi, Texts texts) {
    private static final int PERIOD = 22;
    private static final int FIGURE = 16;

    /** The table. */
    public Table table() {
        Trend trend = Trend.of(plan, kpi);
        List<Item> items = trend.items().size() > 1 ? trend.items() : List.of();
        List<Cell> head = new ArrayList<>(List.of(heading("period"), heading("stood"), heading("target")));
        List<Integer> widths = new ArrayList<>(List.of(PERIOD, FIGURE, FIGURE));
        items.forEach(item -> {
            head.add(new Cell.Heading(item.name()));
            widths.add(FIGURE);
        });
        head.add(heading("marks"));
        widths.add(FIGURE);
        List<List<Cell>> rows = new ArrayList<>(List.of(head));
        trend.points().forEach(point -> rows.add(row(point, items)));
        return new Table(texts.get("progress.trend"), widths, 1, 1, rows);
    }

    private List<Cell> row(Trend.Point point, List<Item> items) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Words(PeriodWords.of(point.period(), texts)));
        row.add(figure(Optional.of(point.value())));
        row.add(figure(target(point.period())));
        items.forEach(item -> row.add(figure(point.parts().stream()
                .filter(part -> part.item().equals(item))
                .map(Trend.Part::value)
                .findFirst())));
        row.add(new Cell.Words(point.invented() ? texts.get("linkage.invented") : ""));
        return row;
    }

    /** The target of a year stands at its end. */
    private Optional<BigDecimal> target(Period period) {
        return plan.target(kpi.id(), period.year())
                .filter(target -> period.lastMonth() == 12)
                .map(Target::value);
    }

    private static Cell figure(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros)
                .<Cell>map(Cell.Figure::new)
                .orElse(Cell.Words.NONE);
    }

    private Cell heading(String column) {
        return new Cell.Heading(texts.get("progress.column." + column));
    }
}
