package gangmu.explain;

import gangmu.model.Attainment;
import gangmu.model.Comparison;
import gangmu.model.Direction;
import gangmu.model.Evaluation;
import gangmu.model.Formula;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Outcome;
import gangmu.model.Pace;
import gangmu.model.Period;
import gangmu.model.Plan;
import gangmu.model.Share;
import gangmu.model.Span;
import gangmu.model.Working;
import gangmu.text.Figures;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why a KPI's value and attainment of a year are what they are, line by line, made of the figures themselves. */
public final class Explanation {
    private final Texts texts;

    private Explanation(Texts texts) {
        this.texts = texts;
    }

    /** Every line: how the value was computed, or why there is none, also from what; and what it is worth against the target. */
    public static List<String> lines(Plan plan, Kpi kpi, Year year, Texts texts) {
        List<String> lines = new ArrayList<>(value(plan, kpi, year, texts));
        if (plan.evaluation(kpi, year).isInvented()) {
            lines.add(texts.get("why.invented"));
        }
        lines.addAll(worth(plan, kpi, year, texts));
        return lines;
    }

    /** How the value was computed, or why there is none, and where a person said that nothing more is to come. */
    public static List<String> value(Plan plan, Kpi kpi, Year year, Texts texts) {
        Evaluation evaluation = plan.evaluation(kpi, year);
        boolean closed = plan.isClosed(kpi.id(), year);
        List<String> lines = new ArrayList<>(value(closed ? evaluation.closed() : evaluation, year, texts));
        lines.addAll(ReviewWords.closed(plan, kpi, year, texts));
        return lines;
    }

    /** What the value is worth, and what the pace of a running year is; nothing where there is no value. */
    public static List<String> worth(Plan plan, Kpi kpi, Year year, Texts texts) {
        List<String> lines = new ArrayList<>();
        Attainment attainment = plan.attainment(kpi, year);
        boolean said = attainment instanceof Attainment.Unknown unknown
                && unknown.missing().isPresent();
        if (!said) {
            lines.add(attainment(attainment, kpi.unit(), year, texts));
        }
        if (attainment instanceof Attainment.Percent && plan.isPartial(kpi, year)) {
            lines.add(texts.get("attainment.provisional"));
        }
        plan.measure(kpi.id())
                .map(Measure::method)
                .filter(method -> !said)
                .flatMap(method -> doubt(kpi, method, texts))
                .ifPresent(lines::add);
        Pace.of(plan, kpi, year).map(pace -> pace(pace, kpi.unit(), texts)).ifPresent(lines::add);
        return lines;
    }

    /** What is stated of a KPI and does not go with how it is measured: its unit, or its direction. */
    private static Optional<String> doubt(Kpi kpi, Method method, Texts texts) {
        if (method.isPercent() && !kpi.unit().isEmpty() && kpi.share() != Share.PERCENT) {
            return Optional.of(texts.get("doubt.unit", texts.get("method." + method), kpi.unit()));
        }
        Direction stated = kpi.direction();
        boolean usual = stated == Direction.HIGHER_IS_BETTER || stated == Direction.YES_NO;
        return usual || stated == method.directed(stated)
                ? Optional.empty()
                : Optional.of(
                        texts.get("doubt.direction", texts.get("method." + method), texts.get("direction." + stated)));
    }

    private static String pace(Pace pace, String unit, Texts texts) {
        return texts.get(
                pace.carried().signum() == 0 ? "why.pace" : "why.pace.carried",
                PeriodWords.of(pace.until(), texts),
                Figures.rounded(pace.expected(), unit),
                Figures.text(pace.target(), unit),
                pace.until().number(),
                pace.until().span().inYear(),
                Figures.text(pace.carried(), unit));
    }

    /** How the value was computed, or why there is none. */
    public static List<String> value(Evaluation evaluation, Year year, Texts texts) {
        Explanation words = new Explanation(texts);
        List<String> lines = new ArrayList<>();
        for (Working working : evaluation.workings()) {
            boolean partial = working.said() == Working.Said.PARTIAL;
            lines.add(words.line(working) + (partial ? LackWords.after(evaluation, year, texts) : ""));
        }
        if (evaluation.outcome() instanceof Outcome.Missing missing) {
            lines.add(words.missing(missing));
        }
        return lines;
    }

    /** What the value is worth, e.g. 109 實際值 103 人次 ÷ 目標值 105 人次 ＝ 98.10%, or why that cannot be said. */
    public static String attainment(Attainment attainment, String unit, Year year, Texts texts) {
        String roc = RocYears.text(year);
        return switch (attainment) {
            case Attainment.Unknown(Attainment.Reason reason, Optional<Outcome.Missing> missing) ->
                missing.map(known -> missing(known, texts))
                        .orElseGet(() -> texts.get("attainment.reason." + reason, roc));
            case Attainment.Percent(BigDecimal value, Attainment.How how, List<BigDecimal> with) ->
                texts.get(
                        "attainment.how." + how + ofOne(how, with),
                        roc,
                        figure(with, 0, unit),
                        figure(with, 1, unit),
                        figure(with, 2, unit),
                        Figures.percent(value),
                        figure(with, 0, ""),
                        figure(with, 1, ""),
                        figure(with, 2, ""));
        };
    }

    /** Of a single thing nobody says that all of them were met. */
    private static String ofOne(Attainment.How how, List<BigDecimal> with) {
        boolean ofThings = how == Attainment.How.ALL_MET || how == Attainment.How.NOT_ALL_MET;
        return ofThings && with.getLast().compareTo(BigDecimal.ONE) == 0 ? ".one" : "";
    }

    private static String figure(List<BigDecimal> with, int index, String unit) {
        return index < with.size() ? Figures.known(with.get(index), unit) : "";
    }

    /** Why nothing can be said, e.g. 尚未輸入公式。 */
    public static String missing(Outcome.Missing missing, Texts texts) {
        return new Explanation(texts).missing(missing);
    }

    private String missing(Outcome.Missing missing) {
        String key = "missing." + missing.reason();
        List<Object> about = missing.about();
        if (!about.isEmpty() && about.getFirst() instanceof Working.Names names) {
            return texts.get(key + ".several", LackWords.names(names.all(), texts), word(about.getLast()));
        }
        boolean ofPeriod =
                about.stream().anyMatch(thing -> thing instanceof Period || thing instanceof Working.Periods);
        return texts.get(ofPeriod ? key + ".period" : key, words(about));
    }

    private String line(Working working) {
        String key = "why." + working.said();
        return Typesetting.tight(
                switch (working.said()) {
                    case SUM ->
                        working.with().getFirst() instanceof Working.Terms terms && isSingle(terms)
                                ? sum(terms)
                                : texts.get(key, words(working.with()));
                    case FORMULA ->
                        working.with().getFirst() instanceof Working.Written formula && isSingle(formula)
                                ? formula(formula)
                                : texts.get(key, words(working.with()));
                    case CUMULATIVE -> texts.get(key, words(working.with()));
                    default ->
                        texts.get(key, working.with().stream().map(this::factor).toArray());
                });
    }

    private static boolean isSingle(Working.Terms terms) {
        return terms.all().size() == 1;
    }

    /** A formula that is only the name of an item has nothing to add to its figure. */
    private static boolean isSingle(Working.Written formula) {
        return formula.pieces().size() == 1
                && (formula.pieces().getFirst() instanceof Working.Term
                        || formula.pieces().getFirst() instanceof BigDecimal);
    }

    private Object[] words(List<Object> all) {
        return all.stream().map(this::word).toArray();
    }

    private String word(Object thing) {
        return switch (thing) {
            case BigDecimal figure -> Figures.known(figure);
            case Year year -> RocYears.text(year);
            case Period period -> PeriodWords.of(period, texts);
            case Span span -> texts.get("span." + span);
            case LocalDate day -> RocDays.text(day);
            case Comparison comparison -> texts.get("comparison." + comparison);
            case Working.Terms terms -> sum(terms);
            case Working.Names names -> names(names);
            case Working.Written formula -> formula(formula);
            case Working.Function function -> texts.get("function." + function.name());
            case Working.Sign sign -> Typesetting.sign(sign.text(), texts);
            case Working.Call call -> call(call);
            case Working.Rounded rounded -> rounded(rounded);
            case Working.PeriodFigures figures -> byPeriod(figures);
            case Formula formula ->
                formula.shown(function -> texts.get("function." + function), sign -> Typesetting.sign(sign, texts));
            case Working.Periods periods -> PeriodWords.of(periods.all(), texts);
            case Outcome.Missing missing -> missing(missing);
            default -> thing.toString();
        };
    }

    private String byPeriod(Working.PeriodFigures figures) {
        List<Period> periods = List.copyOf(figures.all().keySet());
        List<BigDecimal> values = List.copyOf(figures.all().values());
        List<String> named = PeriodWords.each(periods, texts);
        return IntStream.range(0, periods.size())
                .mapToObj(i -> texts.get("why.ofPeriod", named.get(i), Figures.known(values.get(i))))
                .collect(Collectors.joining(texts.get("list.comma")));
    }

    private String names(Working.Names names) {
        return names.all().stream()
                .map(name -> texts.get("why.quoted", name))
                .collect(Collectors.joining(texts.get("list.comma")));
    }

    private String call(Working.Call call) {
        String comma = Typesetting.sign(",", texts);
        String figures = call.figures().stream().map(Figures::known).collect(Collectors.joining(comma));
        return texts.get("function." + call.function())
                + Typesetting.sign("(", texts)
                + named(call.item(), figures)
                + Typesetting.sign(")", texts);
    }

    private String named(String name, String figure) {
        return texts.get("why.term", name, figure);
    }

    private String sum(Working.Terms terms) {
        return terms.all().stream()
                .map(this::term)
                .reduce((sum, term) -> texts.get("why.plus", sum, term))
                .orElse("");
    }

    /** Beside other signs, a sum of several stands in brackets. */
    private String factor(Object thing) {
        return thing instanceof Working.Terms terms && !isSingle(terms)
                ? texts.get("why.brackets", sum(terms))
                : word(thing);
    }

    private String formula(Working.Written formula) {
        return formula.pieces().stream()
                .map(piece -> piece instanceof Working.Term term ? term(term) : word(piece))
                .collect(Collectors.joining());
    }

    private String rounded(Working.Rounded rounded) {
        String value = Figures.known(rounded.value());
        return rounded.exact().compareTo(rounded.value()) == 0
                ? value
                : texts.get("why.rounded", Figures.known(rounded.exact()), value);
    }

    private String term(Working.Term term) {
        String figure = term.name().isEmpty() ? figure(term) : named(term.name(), figure(term));
        return term.year()
                .map(year -> texts.get("why.term.year", RocYears.text(year), figure))
                .orElse(figure);
    }

    private String figure(Working.Term term) {
        return term.value().map(Figures::known).orElse(texts.get("chart.noData"));
    }
}
