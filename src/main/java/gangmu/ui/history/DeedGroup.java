package gangmu.ui.history;

import gangmu.model.Verb;

/** What kind of thing a change did, as people look for it. */
public enum DeedGroup {
    TARGETS,
    ACTUALS,
    LINKS,
    NODES,
    MEASURES,
    OTHERS;

    /** The group of what a change did. */
    static DeedGroup of(Verb verb) {
        return switch (verb) {
            case SET_TARGET, CLEAR_TARGET -> TARGETS;
            case SET_ACTUAL, CLEAR_ACTUAL, PASTE, ADD_DEMONSTRATION -> ACTUALS;
            case LINK, UNLINK, ACCEPT_FINDING, WITHDRAW_ACCEPTANCE, COVERAGE_RULES, SAVE_FILTER, REMOVE_FILTER -> LINKS;
            case ADD, DELETE, MERGE, SPLIT -> NODES;
            case MEASURE, LIGHT_RULES, REVIEW, CLOSE, WEIGH -> MEASURES;
            case CREATE_PLAN, EDIT_PLAN, RENAME, EDIT, MOVE, RESTORE -> OTHERS;
        };
    }
}
