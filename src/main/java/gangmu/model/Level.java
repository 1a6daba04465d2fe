package gangmu.model;

import java.util.Optional;

/** The levels of a policy outline: section 一、 over goal （一） over measure １、. */
public enum Level {
    SECTION,
    GOAL,
    MEASURE;

    /** The level above, none for a section. */
    public Optional<Level> above() {
        return switch (this) {
            case SECTION -> Optional.empty();
            case GOAL -> Optional.of(SECTION);
            case MEASURE -> Optional.of(GOAL);
        };
    }

    /** The level below, none for a measure. */
    public Optional<Level> below() {
        return switch (this) {
            case SECTION -> Optional.of(GOAL);
            case GOAL -> Optional.of(MEASURE);
            case MEASURE -> Optional.empty();
        };
    }
}
