package gangmu.explain;

import gangmu.model.Criterion;
import gangmu.model.Id;
import gangmu.model.Item;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Plan;
import gangmu.model.Role;
import gangmu.text.Figures;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a KPI is measured: in words, and as a formula over its data items. */
public record MeasureWords(Plan plan, Kpi kpi, Texts texts) {

    /** The method by name, e.g. 比率, or that none is stated. */
    public String method() {
        return measure()
                .map(measure -> texts.get("method." + measure.method()))
                .orElse(texts.get("missing.NO_MEASURE"));
    }

    /** What the method does, in a sentence; empty where none is stated. */
    public String sentence() {
        return measure()
                .map(measure -> texts.get("method.say." + measure.method()))
                .orElse("");
    }

    /** The formula of the value, then its criteria or rounding, then those of the items that are computed. */
    public List<String> formulas() {
        List<String> lines = new ArrayList<>();
        measure().ifPresent(measure -> {
            String key = measure.method().isVerdict() ? "formula.verdict" : "formula.value";
            List<String> formulas = formulas(measure);
            lines.add(texts.get(key, formulas.getFirst()));
            lines.addAll(formulas.subList(1, formulas.size()));
        });
        plan.items(kpi.id()).stream()
                .filter(item -> !item.isCounted())
                .map(item -> texts.get("formula.item", item.name(), written(item.formula())))
                .forEach(lines::add);
        return lines.stream().map(Typesetting::tight).toList();
    }

    private Optional<Measure> measure() {
        return plan.measure(kpi.id());
    }

    private List<String> formulas(Measure measure) {
        if (measure.method().hasParts() && !has(Role.PART)) {
            return List.of(texts.get("missing.NO_ITEM"));
        }
        return switch (measure.method()) {
            case SUM_IN_YEAR, SUM_OF_PARTS -> List.of(sum(Role.PART));
            case LATEST_STOCK -> List.of(texts.get("formula.LATEST_STOCK", sum(Role.PART)));
            case CUMULATIVE_FLOW -> List.of(texts.get("formula.CUMULATIVE_FLOW", baseYear(measure), factor(Role.PART)));
            case RATIO -> List.of(ratio());
            case AVERAGE -> List.of(has(Role.BASE) ? ratio() : texts.get("formula.AVERAGE", named(Role.PART)));
            case GROWTH_OF_EVERY_PART -> growthOfEveryPart(measure);
            case GROWTH_OF_SUM -> growth(texts.get("formula.lastYear"), measure);
            case GROWTH_ON_BASE_YEAR -> growth(baseYear(measure), measure);
            case CRITERIA_MET -> criteria();
            case DEVIATION -> List.of(texts.get("formula.DEVIATION", sum(Role.PART), factor(Role.BASE)));
            case STEP_PROGRESS -> List.of(texts.get("formula.STEP_PROGRESS", weighted("formula.step", "list.comma")));
            case WEIGHTED_SUM -> List.of(weighted("formula.weighted", "formula.plus"));
            case SURVEY ->
                List.of(has(Role.BASE) ? texts.get("formula.SURVEY", sum(Role.PART), sum(Role.BASE)) : sum(Role.PART));
            case DEADLINE -> List.of(texts.get("formula.DEADLINE", named(Role.PART)));
            case FORMULA -> List.of(written(measure.formula()));
        };
    }

    private String ratio() {
        String key = switch (kpi.share()) {
            case PLAIN -> "formula.RATIO";
            case PERCENT -> "formula.RATIO_PERCENT";
            case PER_MILLE -> "formula.RATIO_PER_MILLE";
        };
        return texts.get(key, factor(Role.PART), factor(Role.BASE));
    }

    private List<String> growthOfEveryPart(Measure measure) {
        String items = named(Role.PART);
        String rate = Optional.ofNullable(measure.rate())
                .map(stated -> texts.get("formula.rate.stated", Figures.text(stated)))
                .orElse(texts.get("formula.rate"));
        return rounded(measure, texts.get("formula.GROWTH_OF_EVERY_PART", rate), texts.get("formula.every", items));
    }

    private List<String> growth(String from, Measure measure) {
        return rounded(measure, texts.get("formula.GROWTH", from), texts.get("formula.total", sum(Role.PART)));
    }

    private List<String> rounded(Measure measure, String formula, String items) {
        @Nullable Integer places = measure.decimals();
        String how = places == null
                ? ""
                : places == 0 ? texts.get("formula.rounded.whole") : texts.get("formula.rounded", places);
        return List.of(formula + how, items);
    }

    private String baseYear(Measure measure) {
        return Optional.ofNullable(measure.baseYear())
                .map(year -> texts.get("formula.year", RocYears.text(year)))
                .orElse(texts.get("formula.baseYear"));
    }

    private List<String> criteria() {
        List<Criterion> criteria = plan.criteria(kpi.id());
        if (criteria.isEmpty()) {
            return List.of(texts.get("formula.CRITERIA_MET.none"));
        }
        List<String> lines = new ArrayList<>(List.of(texts.get("formula.CRITERIA_MET", criteria.size())));
        criteria.stream().map(this::criterion).forEach(lines::add);
        return lines;
    }

    private String criterion(Criterion criterion) {
        String main = condition(
                criterion.item(), texts.get("comparison." + criterion.comparison()), threshold(criterion.threshold()));
        return criterion.conditionItem() == null
                ? texts.get("formula.criterion", main)
                : texts.get(
                        "formula.criterion.and",
                        main,
                        condition(
                                criterion.conditionItem(),
                                texts.get("comparison." + Objects.requireNonNull(criterion.conditionComparison())),
                                threshold(criterion.conditionThreshold())));
    }

    private String threshold(@Nullable BigDecimal threshold) {
        return threshold == null ? texts.get("formula.weight.none") : Figures.text(threshold);
    }

    private String condition(Id item, String comparison, String threshold) {
        return plan.item(kpi.id(), item).map(Item::name).orElse("") + " " + comparison + " " + threshold;
    }

    private String weighted(String key, String separator) {
        return names(
                        Role.PART,
                        item -> texts.get(
                                key,
                                item.name(),
                                Optional.ofNullable(item.weight())
                                        .map(weight -> Figures.text(weight, "%"))
                                        .orElse(texts.get("formula.weight.none"))))
                .collect(Collectors.joining(texts.get(separator)));
    }

    private String named(Role role) {
        return names(role, Item::name).collect(Collectors.joining(texts.get("list.comma")));
    }

    private String sum(Role role) {
        return names(role, Item::name).collect(Collectors.joining(texts.get("formula.plus")));
    }

    /** Beside other signs, a sum of several stands in brackets. */
    private String factor(Role role) {
        return names(role, Item::name).count() > 1 ? texts.get("why.brackets", sum(role)) : sum(role);
    }

    private boolean has(Role role) {
        return names(role, Item::name).findAny().isPresent();
    }

    private Stream<String> names(Role role, Function<Item, String> word) {
        return plan.items(kpi.id()).stream().filter(item -> item.role() == role).map(word);
    }

    private String written(String formula) {
        return FormulaWords.of(formula, plan.items(kpi.id()), texts);
    }
}
