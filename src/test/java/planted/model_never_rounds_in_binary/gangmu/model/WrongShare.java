package planted.model_never_rounds_in_binary.gangmu.model;

import java.util.Optional;

public record WrongShare(Optional<Float> held) {}
