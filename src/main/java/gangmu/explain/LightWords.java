package gangmu.explain;

import gangmu.model.Attainment;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.LightRule;
import gangmu.model.LightRules;
import gangmu.model.Plan;
import gangmu.model.StandingLight;
import gangmu.text.Figures;
import gangmu.text.Texts;
import java.time.Year;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules by which lights are suggested, in words. */
public final class LightWords {
    private static final int MOST_PLACES = 34;

    private LightWords() {}

    /** Whose rules they are, each in order: ≥ 100% ★ 績效良好, … and that they hold for exact figures. */
    public static String of(LightRules rules, Texts texts) {
        return texts.get("lights.exact", rules(rules, texts), exact(texts));
    }

    /** That lights and verdicts are judged on exact figures, and how figures are rounded where they are shown. */
    public static String exact(Texts texts) {
        return texts.get("exact");
    }

    /** Whose rules they are, and each in order. */
    public static String rules(LightRules rules, Texts texts) {
        String all = rules.all().stream()
                .map(rule -> texts.get("lights.rule", condition(rule, texts), of(rule.light(), texts)))
                .collect(Collectors.joining(texts.get("list.comma")));
        return texts.get(rules.isDefault() ? "lights.default" : "lights.own", all);
    }

    /** A KPI's attainment of a year beside its light, marked where figures have still to come in; empty where it is not known. */
    public static Optional<String> attainment(Plan plan, Kpi kpi, Year year, Texts texts) {
        return plan.attainment(kpi, year) instanceof Attainment.Percent percent
                ? Optional.of(Figures.percent(percent.value()) + partial(plan, kpi, year, texts))
                : Optional.empty();
    }

    /** The mark of a year of which figures have still to come in; empty where none have. */
    public static String partial(Plan plan, Kpi kpi, Year year, Texts texts) {
        return plan.isPartial(kpi, year) ? texts.get("chart.partial") : "";
    }

    /** The light suggested for a KPI-year and the rule that gives it, or that none does. */
    public static String why(Plan plan, Kpi kpi, Year year, Texts texts) {
        LightRules rules = plan.lightRules();
        Attainment attainment = plan.attainment(kpi, year);
        String light = of(rules.light(attainment), texts);
        String why = rules.deciding(attainment)
                .map(rule -> texts.get(
                        rules.isDefault() ? "lights.why.default" : "lights.why.own", light, condition(rule, texts)))
                .orElseGet(() -> texts.get(
                        attainment instanceof Attainment.Percent ? "lights.why.noRule" : "lights.why.none", light));
        return why + unrounded(rules, attainment, texts);
    }

    private static String unrounded(LightRules rules, Attainment attainment, Texts texts) {
        return unrounded(rules, attainment)
                .map(exact -> texts.get("lights.unrounded", exact))
                .orElse("");
    }

    /** The attainment with as many places as its light needs to be understood; nothing where the shown ones will do. */
    private static Optional<String> unrounded(LightRules rules, Attainment attainment) {
        if (!(attainment instanceof Attainment.Percent exact)) {
            return Optional.empty();
        }
        Light light = rules.light(exact);
        int places = IntStream.range(Figures.PERCENT_PLACES, MOST_PLACES)
                .filter(count -> rules.light(exact.rounded(count)) == light)
                .findFirst()
                .orElse(MOST_PLACES);
        return Optional.of(exact.rounded(places).value().toPlainString())
                .filter(shown -> places > Figures.PERCENT_PLACES);
    }

    /** The KPIs of a year whose shown attainment would get another light, with what they exactly are; nothing where none is. */
    public static String unrounded(Plan plan, Year year, Texts texts) {
        String all = plan.kpis().stream()
                .flatMap(kpi -> unrounded(plan.lightRules(), plan.attainment(kpi, year)).stream()
                        .map(exact -> texts.get(
                                "lights.unrounded.kpi", plan.numbering().code(kpi), exact)))
                .collect(Collectors.joining(texts.get("list.comma")));
        return all.isEmpty() ? "" : texts.get("lights.unrounded.all", all);
    }

    /** What an attainment is held against: ≥ 100%. */
    static String condition(LightRule rule, Texts texts) {
        return texts.get("comparison." + rule.comparison()) + " " + Figures.text(rule.percent()) + "%";
    }

    /** Sign and word of the light that stands, and where a person overruled the suggested one, who and which. */
    public static String standing(StandingLight standing, Texts texts) {
        return overruled(standing, texts).orElseGet(() -> of(standing.light(), texts));
    }

    /** The word of the light that stands; where a person overruled the suggested one, with its sign, who and which. */
    public static String word(StandingLight standing, Texts texts) {
        return overruled(standing, texts).orElseGet(() -> texts.get("light." + standing.light()));
    }

    /** The light that stands, who gave it and which is suggested: ● 績效欠佳（初核；建議燈號 ▲ 績效合格）; nothing where they are the same. */
    public static Optional<String> overruled(StandingLight standing, Texts texts) {
        return standing.stage()
                .filter(stage -> standing.isOverruled())
                .map(stage -> texts.get(
                        "lights.overruled",
                        of(standing.light(), texts),
                        texts.get("review." + stage),
                        of(standing.suggested(), texts)));
    }

    /** The sign of the light that stands, marked where a person overruled the suggested one: ★*. */
    public static String sign(StandingLight standing) {
        return standing.light().sign() + (standing.isOverruled() ? "*" : "");
    }

    /** How many lights of a year persons overruled, and what marks them; nothing where none is. */
    public static String overruled(Plan plan, Year year, Texts texts) {
        long overruled = plan.overruled(year);
        return overruled == 0 ? "" : texts.get("lights.overruled.count", overruled);
    }

    /** Sign and word: ★ 績效良好. */
    public static String of(Light light, Texts texts) {
        return light.sign() + " " + texts.get("light." + light);
    }
}
