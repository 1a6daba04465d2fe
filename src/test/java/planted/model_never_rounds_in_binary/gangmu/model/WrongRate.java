package planted.model_never_rounds_in_binary.gangmu.model;

public record WrongRate(double held) {}
