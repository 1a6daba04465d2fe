package planted.model_never_rounds_in_binary.gangmu.model;

import java.math.BigDecimal;

public record RightRate(BigDecimal held) {}
