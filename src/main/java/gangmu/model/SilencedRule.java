package gangmu.model;

/** The statement that a plan is not looked through by a rule. */
public record SilencedRule(Id heading, CoverageRule rule) implements Element {
    @Override
    public Key key() {
        return Key.of(Kind.SILENCED_RULE, heading, rule);
    }

    @Override
    public Id owner() {
        return heading;
    }
}
