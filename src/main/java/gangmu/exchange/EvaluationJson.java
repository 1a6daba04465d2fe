package gangmu.exchange;

import static gangmu.exchange.WrittenPlan.object;

import gangmu.model.Actual;
import gangmu.model.Coverage;
import gangmu.model.Plan;
import gangmu.model.Target;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every KPI came to in a year, as JSON for other programs: keys in English, figures exact and as texts. */
public final class EvaluationJson {
    private EvaluationJson() {}

    /** The text; only explanations are in the language of the texts. */
    public static String of(Plan plan, Year year, Texts texts) {
        ObjectNode json = object();
        json.put("format", "gangmu-evaluation");
        json.put("version", 1);
        json.put("title", plan.heading().title());
        json.put("agency", plan.heading().agency());
        json.put("year", year.toString());
        ArrayNode kpis = json.putArray("kpis");
        YearOfKpi.all(plan, year).forEach(each -> kpis.add(kpi(each, texts)));
        return JsonLayout.of(json);
    }

    private static ObjectNode kpi(YearOfKpi each, Texts texts) {
        ObjectNode json = object();
        json.put("number", each.number());
        json.put("name", each.kpi().name());
        json.put("unit", each.kpi().unit());
        json.put("direction", each.kpi().direction().name());
        json.put("method", each.method().map(Enum::name).orElse(null));
        ArrayNode inputs = json.putArray("inputs");
        each.evaluation().inputs().forEach(input -> inputs.add(input(each, input)));
        json.put("value", plain(each.value()));
        each.verdict()
                .ifPresentOrElse(
                        verdict -> json.putObject("verdict")
                                .put("met", verdict.met())
                                .put("reached", verdict.reached())
                                .put("of", verdict.of()),
                        () -> json.putNull("verdict"));
        Coverage coverage = each.evaluation().coverage();
        json.putObject("coverage")
                .put("present", coverage.present())
                .put("expected", coverage.expected())
                .put("whole", coverage.whole());
        json.put("target", plain(each.target().map(Target::value)));
        json.put("targetUpper", plain(each.target().map(Target::upper)));
        json.put("attainment", plain(each.attainment()));
        json.put("attainmentRounded", each.attainment().map(YearOfKpi::rounded).orElse(null));
        json.put("light", each.standing().light().name());
        json.put("suggestedLight", each.standing().suggested().name());
        WrittenJudgement written = new WrittenJudgement(each.plan(), texts);
        ArrayNode reviews = json.putArray("reviews");
        each.reviews().forEach(review -> reviews.add(written.review(review)));
        json.set("closing", each.closing().<JsonNode>map(written::closing).orElse(json.nullNode()));
        json.put("invented", each.evaluation().isInvented());
        ArrayNode lines = json.putArray("explanation");
        each.explanation(texts).forEach(lines::add);
        return json;
    }

    private static ObjectNode input(YearOfKpi each, Actual input) {
        return object().put("item", each.itemOf(input))
                .put("period", input.period().toString())
                .put("value", input.value().toPlainString())
                .put("source", input.source())
                .put("invented", input.invented())
                .put("by", input.by())
                .put("at", input.isDated() ? input.at().toString() : null);
    }

    private static @Nullable String plain(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }
}
