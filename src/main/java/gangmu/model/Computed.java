package gangmu.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a computed item came to, or why to nothing. */
record Computed(@Nullable BigDecimal figure, @Nullable NoFigure missing) {

    static Computed of(BigDecimal figure) {
        return new Computed(figure, null);
    }

    static Computed none(NoFigure missing) {
        return new Computed(null, missing);
    }

    /** @throws NoFigure if it came to nothing */
    BigDecimal value() {
        if (missing != null) {
            throw missing;
        }
        return Objects.requireNonNull(figure);
    }
}
