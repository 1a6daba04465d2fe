package gangmu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target as a person states it.
 *
 * @param upper the upper end of a band; null where there is none
 * @param reason why it is what it is; needed where it is easier to reach than the one before
 */
public record Aim(BigDecimal value, @Nullable BigDecimal upper, String reason) {}
