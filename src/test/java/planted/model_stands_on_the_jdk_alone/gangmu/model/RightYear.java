package planted.model_stands_on_the_jdk_alone.gangmu.model;

import java.time.Year;

public record RightYear(Year held) {}
