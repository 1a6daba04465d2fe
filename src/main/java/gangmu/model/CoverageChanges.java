package gangmu.model;

import java.util.Optional;

/** The changes that accept what was found in a plan, and that say what is looked for. */
public final class CoverageChanges {
    private CoverageChanges() {}

    /** Accepts a finding; empty where it is accepted for the same reason already. */
    public static Optional<Change> accept(Plan plan, Finding finding, String reason, Entered entered) {
        Acceptance after = Acceptance.of(finding, reason, entered);
        Optional<Acceptance> before = plan.acceptanceOf(finding.acceptance(), finding.node());
        boolean isSame = before.filter(
                        held -> held.finding().equals(finding) && held.reason().equals(after.reason()))
                .isPresent();
        return isSame
                ? Optional.empty()
                : Optional.of(Change.of(
                        deed(plan, Verb.ACCEPT_FINDING, finding).because(reason),
                        new Edit(before.orElse(null), after)));
    }

    /** Takes an acceptance back, so that the finding is open again. */
    public static Optional<Change> withdraw(Plan plan, Finding finding) {
        return plan.acceptance(finding)
                .map(held -> Change.of(deed(plan, Verb.WITHDRAW_ACCEPTANCE, finding), Edit.remove(held)));
    }

    /** Looks a plan through by a rule, or no longer. */
    public static Optional<Change> heed(Plan plan, CoverageRule rule, boolean heeded) {
        if (plan.isSilenced(rule) != heeded) {
            return Optional.empty();
        }
        SilencedRule silence = new SilencedRule(plan.heading().id(), rule);
        Deed deed = Deed.of(Verb.COVERAGE_RULES, plan.heading().title());
        return Optional.of(Change.of(deed, heeded ? Edit.remove(silence) : Edit.add(silence)));
    }

    private static Deed deed(Plan plan, Verb verb, Finding finding) {
        return Deed.of(verb, plan.find(finding.node()).map(Node::name).orElse(""));
    }
}
