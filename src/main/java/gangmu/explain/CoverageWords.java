package gangmu.explain;

import gangmu.model.Acceptance;
import gangmu.model.CoverageRule;
import gangmu.model.Entered;
import gangmu.model.Finding;
import gangmu.model.Id;
import gangmu.model.Kpi;
import gangmu.model.Node;
import gangmu.model.Plan;
import gangmu.model.Share;
import gangmu.text.RocYears;
import gangmu.text.Texts;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of coverage look for and find, in words. */
public record CoverageWords(Plan plan, Texts texts) {

    /** The name of a rule, as the heading of what it finds. */
    public static String of(CoverageRule rule, Texts texts) {
        return texts.get("coverage.rule." + rule);
    }

    /** What a rule is for, in a sentence. */
    public static String purpose(CoverageRule rule, Texts texts) {
        return texts.get("coverage.purpose." + rule);
    }

    /** What a finding is about: 指標 1.1 深化與友邦高層政要之情誼. */
    public String subject(Finding finding) {
        return subject(finding.node());
    }

    private String subject(Id node) {
        return new SubjectWords(new Known(plan, plan, texts)).node(node);
    }

    /** What was found, as a sentence. */
    public String of(Finding finding) {
        return switch (finding.rule()) {
            case KPI_WITHOUT_PROJECT, PROJECT_WITHOUT_KPI -> texts.get("coverage.say." + finding.rule());
            case GOAL_OF_ONE_PROJECT -> texts.get("coverage.say.GOAL_OF_ONE_PROJECT", name(finding.other()));
            case PERIOD_MISSES_TARGETS ->
                texts.get(
                        "coverage.say.PERIOD_MISSES_TARGETS",
                        plan.project(finding.node())
                                .map(project -> RocYears.range(project.firstYear(), project.lastYear()))
                                .orElse(""),
                        subject(finding.other()),
                        years(finding));
            case NAME_AND_UNIT ->
                texts.get(isShare(finding) ? "coverage.say.number" : "coverage.say.rate", finding.fact());
        };
    }

    private boolean isShare(Finding finding) {
        return plan.kpi(finding.node())
                .map(Kpi::share)
                .filter(share -> share != Share.PLAIN)
                .isPresent();
    }

    private String years(Finding finding) {
        return Stream.of(finding.fact().split(" "))
                .map(CoverageWords::year)
                .collect(Collectors.joining(texts.get("list.comma")));
    }

    /** What other programs wrote need not be a year. */
    private static String year(String written) {
        return written.matches("\\d{4}") ? RocYears.text(Year.parse(written)) : written;
    }

    private String name(Id node) {
        return plan.find(node).map(Node::name).orElseGet(() -> texts.get("cli.explain.none"));
    }

    /** Who accepted a finding, and when. */
    public static String signed(Acceptance acceptance, Texts texts) {
        return EnteredWords.accepted(new Entered(acceptance.by(), acceptance.at()), texts);
    }
}
