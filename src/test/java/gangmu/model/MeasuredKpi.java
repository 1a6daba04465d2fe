package gangmu.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan with a single KPI, put together line by line as a person would configure it. */
public final class MeasuredKpi {
    static final Instant NOON = Instant.parse("2019-01-15T04:00:00Z");

    private final Id section = Id.random();
    private final Id goal = Id.random();
    private final Id id = Id.random();
    private final List<Element> elements = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private Measure measure;
    private String unit = "項";
    private Direction direction = Direction.HIGHER_IS_BETTER;

    private MeasuredKpi(Measure measure) {
        this.measure = measure;
    }

    public static MeasuredKpi by(Method method) {
        return by(method, Span.YEAR);
    }

    public static MeasuredKpi by(Method method, Span span) {
        MeasuredKpi kpi = new MeasuredKpi(Measure.of(Id.random(), method));
        kpi.measure = new Measure(kpi.id, method, span, null, null, null, "");
        return kpi;
    }

    public MeasuredKpi rate(String rate, @Nullable Integer decimals) {
        measure = new Measure(
                id, measure.method(), measure.span(), new BigDecimal(rate), decimals, measure.baseYear(), "");
        return this;
    }

    public MeasuredKpi since(int rocYear) {
        measure = new Measure(
                id, measure.method(), measure.span(), measure.rate(), measure.decimals(), year(rocYear), "");
        return this;
    }

    public MeasuredKpi computing(String typed) {
        measure = new Measure(
                id,
                measure.method(),
                measure.span(),
                null,
                null,
                null,
                Formula.of(typed, items).kept());
        return this;
    }

    public MeasuredKpi in(String countedIn) {
        unit = countedIn;
        return this;
    }

    public MeasuredKpi towards(Direction wanted) {
        direction = wanted;
        return this;
    }

    public MeasuredKpi part(String name) {
        return item(name, Gathering.SUM, Role.PART, null, "");
    }

    public MeasuredKpi base(String name) {
        return item(name, Gathering.SUM, Role.BASE, null, "");
    }

    public MeasuredKpi stock(String name) {
        return item(name, Gathering.LATEST, Role.PART, null, "");
    }

    public MeasuredKpi weighted(String name, String weight) {
        return item(name, Gathering.LATEST, Role.PART, weight, "");
    }

    public MeasuredKpi computed(String name, String typed) {
        return item(
                name,
                Gathering.LATEST,
                Role.PART,
                null,
                Formula.of(typed, items).kept());
    }

    /** Computes an item that is there by another formula. */
    public MeasuredKpi naming(String name, String typed) {
        Item before = item(name);
        items.set(
                items.indexOf(before),
                new Item(
                        before.id(),
                        id,
                        before.rank(),
                        name,
                        "",
                        before.gathering(),
                        before.role(),
                        null,
                        Formula.of(typed, items).kept()));
        return this;
    }

    public MeasuredKpi item(String name, Gathering gathering, Role role, @Nullable String weight, String formula) {
        Rank rank = items.isEmpty()
                ? Rank.between(null, null)
                : Rank.between(items.getLast().rank(), null);
        items.add(new Item(
                Id.random(),
                id,
                rank,
                name,
                "",
                gathering,
                role,
                weight == null ? null : new BigDecimal(weight),
                formula));
        return this;
    }

    public MeasuredKpi actual(String item, String period, String value) {
        Item counted = item(item);
        String iso = Integer.parseInt(period.substring(0, 3)) + 1911 + period.substring(3);
        elements.add(new Actual(counted.id(), id, Period.parse(iso), new BigDecimal(value), "統計", false, "王小明", NOON));
        return this;
    }

    public MeasuredKpi closed(int rocYear) {
        elements.add(new Closing(id, year(rocYear), Judged.UNKNOWN, "王小明", NOON));
        return this;
    }

    public MeasuredKpi target(int rocYear, String value) {
        elements.add(Target.of(id, year(rocYear), new BigDecimal(value)));
        return this;
    }

    public MeasuredKpi band(int rocYear, String lower, String upper) {
        elements.add(new Target(id, year(rocYear), new BigDecimal(lower), new BigDecimal(upper)));
        return this;
    }

    public MeasuredKpi criterion(String item, @Nullable String threshold) {
        elements.add(new Criterion(
                Id.random(),
                id,
                nextRank(),
                item(item).id(),
                Comparison.AT_LEAST,
                threshold == null ? null : new BigDecimal(threshold),
                null,
                null,
                null));
        return this;
    }

    public MeasuredKpi criterion(String item, @Nullable String threshold, String besides, @Nullable String condition) {
        elements.add(new Criterion(
                Id.random(),
                id,
                nextRank(),
                item(item).id(),
                Comparison.AT_LEAST,
                threshold == null ? null : new BigDecimal(threshold),
                item(besides).id(),
                Comparison.AT_LEAST,
                condition == null ? null : new BigDecimal(condition)));
        return this;
    }

    private Rank nextRank() {
        return elements.stream()
                .filter(Criterion.class::isInstance)
                .map(element -> ((Criterion) element).rank())
                .reduce((a, b) -> b)
                .map(last -> Rank.between(last, null))
                .orElse(Rank.between(null, null));
    }

    public Item item(String name) {
        return items.stream()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Item> items() {
        return items;
    }

    public static Year year(int rocYear) {
        return Year.of(rocYear + 1911);
    }

    public Kpi kpi() {
        return new Kpi(id, goal, Rank.between(null, null), "指標", null, "", "", unit, direction);
    }

    public Plan plan() {
        Rank rank = Rank.between(null, null);
        List<Element> all = new ArrayList<>(List.of(
                new Heading(Id.random(), "計畫", "機關", year(106), year(109)),
                new OutlineNode(section, null, Level.SECTION, rank, true, "綱要"),
                new OutlineNode(goal, section, Level.GOAL, rank, true, "目標"),
                kpi(),
                measure));
        all.addAll(items);
        all.addAll(elements);
        return Plan.of(all);
    }

    Evaluation evaluation(int rocYear) {
        return plan().evaluation(kpi(), year(rocYear));
    }

    Attainment attainment(int rocYear) {
        return plan().attainment(kpi(), year(rocYear));
    }
}
