package gangmu.model;

import java.time.Instant;

/**
 * A person's word that a finding is as it should be, and why.
 *
 * @param node what the finding is about, and {@code other} what else
 * @param fact what was found; where something else is found now, it is not accepted
 * @param by who accepted it
 * @param at when it was accepted
 */
public record Acceptance(CoverageRule rule, Id node, Id other, String fact, String reason, String by, Instant at)
        implements Element {

    /** @throws BrokenRule if no reason is given */
    public Acceptance {
        fact = Words.optional("fact", fact);
        reason = Words.filled("reason", reason);
        by = Words.optional("by", by);
    }

    static Acceptance of(Finding finding, String reason, Entered entered) {
        return new Acceptance(
                finding.rule(), finding.node(), finding.other(), finding.fact(), reason, entered.by(), entered.at());
    }

    /** The finding that was accepted. */
    public Finding finding() {
        return new Finding(rule, node, other, fact);
    }

    @Override
    public Key key() {
        return finding().acceptance();
    }

    @Override
    public Id owner() {
        return node;
    }
}
