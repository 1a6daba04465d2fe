package gangmu.report;

import static gangmu.report.Markup.element;
import static gangmu.report.Markup.text;

import gangmu.explain.FigureNotation;
import gangmu.explain.SourceWords;
import gangmu.model.Kpi;
import gangmu.model.Measure;
import gangmu.model.Method;
import gangmu.model.Plan;
import gangmu.model.Project;
import gangmu.text.Notation;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a KPI is: its standard, how it is evaluated, where its figures come from and which projects serve it. */
record KpiDefinition(Plan plan, Kpi kpi, Texts texts) {
    /** The name of a KPI and the definition in the style, in pixels. */
    private static final double HEADING = 44;

    private static final double WIDTH = 560;
    private static final double LETTER = 6;
    private static final double LINE = 20;

    /** How long a piece of a standard may be, in letters, of which Chinese ones count twice: about a quarter of a page. */
    private static final int PIECE = 1000;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；\\n])");

    /** Between its parts a page may end; a standard of ordinary length is in one part with all else. */
    List<Markup> parts() {
        List<Markup> facts = new ArrayList<>();
        standard().forEach(piece -> facts.add(standard(facts.isEmpty() ? texts.get("report.standard") : "", piece)));
        String sources = sources();
        Markup last = element(
                "table",
                "definition",
                fact("report.evaluation", evaluation()),
                sources.isEmpty() ? Markup.NOTHING : fact("report.source", sources),
                fact("report.projects", projects()));
        facts.add(Markup.all(facts.removeLast(), last));
        return facts;
    }

    private static Markup standard(String name, String piece) {
        return element("table", "definition", named(name, piece));
    }

    /** The standard in pieces that end where sentences do. */
    private List<String> standard() {
        List<String> pieces = new ArrayList<>(List.of(""));
        for (String sentence :
                SENTENCE_END.splitAsStream(stated(kpi.standard())).toList()) {
            String longer = pieces.getLast() + sentence;
            if (pieces.getLast().isEmpty() || LeastRoom.letters(longer) <= PIECE) {
                pieces.set(pieces.size() - 1, longer);
            } else {
                pieces.add(sentence);
            }
        }
        return pieces;
    }

    /** What it takes to stand under the name of the KPI. */
    LeastRoom room() {
        List<String> pieces = standard();
        List<String> lines = pieces.size() > 1
                ? List.of(pieces.getFirst())
                : List.of(pieces.getFirst(), evaluation(), sources(), projects());
        return LeastRoom.of(HEADING, new LeastRoom.Cell(lines, WIDTH, LETTER, LINE));
    }

    private Markup fact(String key, String value) {
        return named(texts.get(key), value);
    }

    private static Markup named(String name, String value) {
        return element("tr", "", element("th", Map.of("scope", "row"), text(name)), element("td", "", value));
    }

    /** How it is evaluated, in what it is counted, where that is not in days, and which way it is meant to go. */
    private String evaluation() {
        String system = Optional.ofNullable(kpi.evaluationSystem())
                .map(known -> Integer.toString(known.code()))
                .orElse(stated(""));
        List<String> parts = new ArrayList<>();
        parts.add(stated(kpi.evaluationMethod()));
        parts.add(texts.get("report.evaluation.system", system));
        if (FigureNotation.of(plan, kpi.id()) != Notation.DAY) {
            parts.add(texts.get("report.evaluation.unit", stated(kpi.unit())));
        }
        if (plan.measure(kpi.id())
                .map(Measure::method)
                .map(Method::hasDirection)
                .orElse(true)) {
            parts.add(texts.get("direction." + kpi.direction()));
        }
        return String.join(texts.get("report.evaluation.separator"), parts);
    }

    private String stated(String words) {
        return words.isEmpty() ? texts.get("report.notStated") : words;
    }

    private String sources() {
        return SourceWords.of(plan, plan.actuals(kpi.id()), texts);
    }

    private String projects() {
        String projects = plan.projectsServing(kpi.id()).stream()
                .map(this::period)
                .collect(Collectors.joining(texts.get("report.separator")));
        return projects.isEmpty() ? texts.get("report.projects.none") : projects;
    }

    private String period(Project project) {
        return texts.get(
                "report.project",
                project.name(),
                RocYears.range(project.period().first(), project.period().last()));
    }
}
