package gangmu.model;

import java.util.List;

/** Something that is to become part of a plan breaks a rule: which one, and by what, so that every language can tell it. */
public final class BrokenRule extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What has to hold for every part of a plan. */
    public enum Rule {
        /** A field that the element does not have: its name, and the names of those it has. */
        FIELD_UNKNOWN,
        /** A field that the element has to have is not there: its name. */
        FIELD_LACKING,
        /** A field that has to have a value has none: its name. */
        FIELD_EMPTY,
        /** A value that the field cannot have: its name, and the value. */
        FIELD_UNREADABLE,
        /** A name of several lines: the field. */
        SEVERAL_LINES,
        /** The field, and the most characters it may have. */
        LONG_TEXT,
        /** The field, and the code of the sign that nobody can see. */
        UNSEEN_SIGN,
        /** Brackets in the name of an item: the name. */
        BRACKETS,
        /** Too many digits to be kept exactly: the figure. */
        LONG_FIGURE,
        /** A band whose upper end lies below its lower one: the lower, the upper. */
        BAND,
        /** The weight. */
        NEGATIVE_WEIGHT,
        /** Percent that are not above zero: them. */
        CAP,
        /** The most decimals there can be. */
        DECIMALS,
        /** A condition of which a part is missing. */
        HALF_CONDITION,
        /** A parent that is missing, or that a section has. */
        PARENT,
        /** Years that end before they start: the first, the last. */
        YEARS
    }

    private final Rule rule;
    private final List<String> arguments;

    BrokenRule(Rule rule, Object... arguments) {
        this.rule = rule;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    @Override
    public String getMessage() {
        return rule + " " + arguments;
    }

    public Rule rule() {
        return rule;
    }

    /** By what it is broken, as the rule says. */
    public List<String> arguments() {
        return arguments;
    }
}
