package planted.model_never_rounds_in_binary.gangmu.chart;

public record RightBars(double held) {}
