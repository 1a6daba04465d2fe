package gangmu.exchange;

import gangmu.explain.LightWords;
import gangmu.model.Attainment;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Linkage;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two views of KPIs beside each other, and by how many percentage points their attainments differ: of two years, two goals or one plan
 * at two times.
 */
public record ComparedTable(Linkage left, Linkage right, String leftName, String rightName, Texts texts) {
    private static final int NUMBER = 10;
    private static final int NAME = 40;
    private static final int FIGURE = 18;
    private static final int LIGHT = 26;

    /** The KPIs of either, in the order of their plans. */
    public List<Id> kpis() {
        return Stream.of(left, right)
                .flatMap(side -> side.kpis().stream())
                .map(Kpi::id)
                .distinct()
                .toList();
    }

    /** The table. */
    public Table table() {
        List<Cell> head = List.of(
                heading("number"),
                heading("kpi"),
                new Cell.Heading(texts.get("compare.attainment", leftName)),
                new Cell.Heading(texts.get("compare.attainment", rightName)),
                new Cell.Heading(texts.get("compare.difference")),
                new Cell.Heading(texts.get("compare.light", leftName)),
                new Cell.Heading(texts.get("compare.light", rightName)));
        List<List<Cell>> rows = new ArrayList<>(List.of(head));
        kpis().forEach(id -> rows.add(row(id)));
        return new Table(
                texts.get("compare.name"), List.of(NUMBER, NAME, FIGURE, FIGURE, FIGURE, LIGHT, LIGHT), 1, 2, rows);
    }

    private List<Cell> row(Id id) {
        Linkage named = left.plan().kpi(id).isPresent() ? left : right;
        Kpi kpi = named.plan().kpi(id).orElseThrow();
        Optional<BigDecimal> before = attainment(left, id);
        Optional<BigDecimal> after = attainment(right, id);
        return List.of(
                new Cell.Words(named.plan().numbering().code(kpi)),
                new Cell.Words(kpi.name()),
                percent(before),
                percent(after),
                percent(before.flatMap(was -> after.map(is -> is.subtract(was)))),
                light(left, id),
                light(right, id));
    }

    private static Optional<BigDecimal> attainment(Linkage side, Id id) {
        return shown(side, id)
                .filter(kpi -> side.plan().attainment(kpi, side.year()) instanceof Attainment.Percent)
                .map(kpi -> ((Attainment.Percent) side.plan().attainment(kpi, side.year())).value());
    }

    private static Optional<Kpi> shown(Linkage side, Id id) {
        return side.kpis().stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }

    private static Cell percent(Optional<BigDecimal> value) {
        return value.<Cell>map(
                        percent -> new Cell.Figure(percent.setScale(Figures.PERCENT_PLACES, RoundingMode.HALF_UP)))
                .orElse(Cell.Words.NONE);
    }

    private Cell light(Linkage side, Id id) {
        return shown(side, id)
                .<Cell>map(kpi -> new Cell.Words(LightWords.standing(side.plan().standing(kpi, side.year()), texts)
                        + LightWords.partial(side.plan(), kpi, side.year(), texts)))
                .orElse(Cell.Words.NONE);
    }

    private Cell heading(String column) {
        return new Cell.Heading(texts.get("progress.column." + column));
    }
}
