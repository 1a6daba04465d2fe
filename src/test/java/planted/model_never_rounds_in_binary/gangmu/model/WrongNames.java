package planted.model_never_rounds_in_binary.gangmu.model;

import java.util.List;

public interface WrongNames {

    List<Double> weights();
}
