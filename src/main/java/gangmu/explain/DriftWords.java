package gangmu.explain;

import gangmu.model.Actual;
import gangmu.model.Drift;
import gangmu.model.Judged;
import gangmu.model.Judgement;
import gangmu.model.Kpi;
import gangmu.model.Light;
import gangmu.model.Plan;
import gangmu.text.Figures;
import gangmu.text.Notation;
import gangmu.text.RocDays;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What changed of a KPI-year since a person judged it, in words. */
public final class DriftWords {
    private final Plan plan;
    private final Kpi kpi;
    private final Texts texts;

    private DriftWords(Plan plan, Kpi kpi, Texts texts) {
        this.plan = plan;
        this.kpi = kpi;
        this.texts = texts;
    }

    /** E.g. 複核後有變更：1 筆實際值異動（最近 109/03/05）、達成度 98.10% → 104.76%; empty where nothing changed. */
    public static Optional<String> of(Plan plan, Judgement judgement, Texts texts) {
        return plan.kpi(judgement.kpi())
                .flatMap(kpi -> judgement.drift(plan).map(new DriftWords(plan, kpi, texts)::list))
                .map(all -> texts.get("drift", ReviewWords.name(judgement, texts), all));
    }

    private String list(Drift drift) {
        List<String> parts = new ArrayList<>();
        later(drift.later()).ifPresent(parts::add);
        value(drift.before().value(), drift.now().value()).ifPresent(parts::add);
        changed("drift.target", target(drift.before()), target(drift.now())).ifPresent(parts::add);
        Optional<String> attainment = changed("drift.attainment", attainment(drift.before()), attainment(drift.now()));
        if (attainment.isPresent() && drift.before().hasFiguresOf(drift.now())) {
            parts.add(texts.get("drift.direction"));
        }
        attainment.ifPresent(parts::add);
        changed("drift.light", sign(drift.before()), sign(drift.now())).ifPresent(parts::add);
        return String.join(texts.get("list.comma"), parts);
    }

    private Optional<String> later(List<Actual> later) {
        return later.stream()
                .map(Actual::at)
                .max(Comparator.naturalOrder())
                .map(last -> texts.get("drift.actuals", later.size(), day(last)));
    }

    private static String day(Instant at) {
        return RocDays.text(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }

    /** Rounded as everywhere; exact where the difference would not be seen otherwise. */
    private Optional<String> value(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        Notation notation = FigureNotation.of(plan, kpi.id());
        return changed("drift.value", orNone(before, notation::rounded), orNone(now, notation::rounded))
                .or(() -> changed("drift.value", orNone(before, notation::text), orNone(now, notation::text)));
    }

    private String orNone(@Nullable BigDecimal figure, Function<BigDecimal, String> words) {
        return figure == null ? texts.get("drift.none") : words.apply(figure);
    }

    private Optional<String> changed(String key, String before, String now) {
        return before.equals(now) ? Optional.empty() : Optional.of(texts.get(key, before, now));
    }

    private String target(Judged judged) {
        return TargetWords.figures(plan, kpi, judged.target(), judged.upper(), texts);
    }

    private String attainment(Judged judged) {
        return orNone(judged.attainment(), Figures::percent);
    }

    private static String sign(Judged judged) {
        return Optional.ofNullable(judged.light()).map(Light::sign).orElse("");
    }
}
