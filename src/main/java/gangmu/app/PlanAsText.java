package gangmu.app;

import gangmu.explain.LightWords;
import gangmu.explain.TargetWords;
import gangmu.model.Attainment;
import gangmu.model.Coverage;
import gangmu.model.Evaluation;
import gangmu.model.Heading;
import gangmu.model.Kpi;
import gangmu.model.Outcome;
import gangmu.model.OutlineNode;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Figures;
import gangmu.text.RocDays;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole plan as lines of text: the outline with its indicators, figures and projects. */
final class PlanAsText {
    private final Plan plan;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    PlanAsText(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    List<String> lines() {
        Heading heading = plan.heading();
        line(0, heading.title());
        line(0, texts.get("cli.show.heading", heading.agency(), years(heading.firstYear(), heading.lastYear())));
        plan.sections().forEach(this::section);
        return lines;
    }

    private void section(OutlineNode section) {
        line(0, "");
        line(0, plan.numbering().titled(section));
        plan.children(section.id()).forEach(this::goal);
        List<Project> projects = plan.projectsOfSection(section.id());
        if (!projects.isEmpty()) {
            line(1, texts.get("kind.PROJECT"));
            projects.forEach(this::project);
        }
    }

    private void goal(OutlineNode goal) {
        line(1, plan.numbering().titled(goal));
        plan.kpisOfGoal(goal.id()).forEach(this::kpi);
        plan.children(goal.id()).forEach(measure -> line(2, plan.numbering().titled(measure)));
    }

    private void kpi(Kpi kpi) {
        line(2, plan.numbering().code(kpi) + " " + kpi.name());
        plan.years().forEach(year -> figures(kpi, year));
    }

    private void figures(Kpi kpi, Year year) {
        List<String> parts = new ArrayList<>();
        plan.target(kpi.id(), year)
                .map(target -> texts.get("cli.show.target", TargetWords.of(plan, kpi, target, texts)))
                .ifPresent(parts::add);
        actual(kpi, year).ifPresent(parts::add);
        if (!parts.isEmpty()) {
            Attainment attainment = plan.attainment(kpi, year);
            parts.add(LightWords.standing(plan.standing(kpi, year), texts));
            if (attainment instanceof Attainment.Percent percent) {
                parts.add(Figures.percent(percent.value()));
            }
            line(3, RocYears.text(year) + "  " + String.join("  ", parts));
        }
    }

    private Optional<String> actual(Kpi kpi, Year year) {
        Evaluation evaluation = plan.evaluation(kpi, year);
        String key = evaluation.isInvented() ? "cli.show.actual.invented" : "cli.show.actual";
        return switch (evaluation.outcome()) {
            case Outcome.Amount(BigDecimal value) ->
                Optional.of(texts.get(key, Figures.rounded(value, kpi.unit()) + partial(kpi, year)));
            case Outcome.Verdict(boolean met, int reached, int of) ->
                Optional.of(texts.get(key, texts.get("report.reached", reached, of) + partial(kpi, year)));
            case Outcome.Done done -> Optional.of(texts.get(key, RocDays.text(done.on()) + partial(kpi, year)));
            case Outcome.Missing missing -> Optional.empty();
        };
    }

    private String partial(Kpi kpi, Year year) {
        Coverage coverage = plan.evaluation(kpi, year).coverage();
        if (!plan.isPartial(kpi, year)) {
            return "";
        }
        return coverage.present() < coverage.expected()
                ? texts.get("report.partial", coverage.present(), coverage.expected())
                : texts.get("chart.partial");
    }

    private void project(Project project) {
        String codes = plan.kpisServedBy(project.id()).stream()
                .map(plan.numbering()::code)
                .collect(Collectors.joining(texts.get("cli.show.list")));
        String period = years(project.firstYear(), project.lastYear());
        String served = codes.isEmpty() ? "" : "→ " + codes;
        line(
                2,
                Stream.of(project.name(), period, project.category(), served)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  ")));
    }

    private static String years(Year first, Year last) {
        return RocYears.range(first, last);
    }

    private void line(int indent, String text) {
        lines.add("  ".repeat(indent) + text);
    }
}
