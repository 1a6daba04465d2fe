package gangmu.model;

/** What a change does, in the words a user would choose for it. */
public enum Verb {
    CREATE_PLAN,
    EDIT_PLAN,
    ADD,
    RENAME,
    EDIT,
    MOVE,
    DELETE,
    MERGE,
    SPLIT,
    LINK,
    UNLINK,
    MEASURE,
    LIGHT_RULES,
    REVIEW,
    CLOSE,
    WEIGH,
    ACCEPT_FINDING,
    WITHDRAW_ACCEPTANCE,
    COVERAGE_RULES,
    SAVE_FILTER,
    REMOVE_FILTER,
    SET_TARGET,
    CLEAR_TARGET,
    SET_ACTUAL,
    CLEAR_ACTUAL,
    PASTE,
    ADD_DEMONSTRATION,
    RESTORE
}
