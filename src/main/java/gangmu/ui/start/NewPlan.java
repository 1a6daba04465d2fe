package gangmu.ui.start;

import gangmu.model.YearRange;
import java.nio.file.Path;

/** What a person asks for when starting a new, empty plan. */
public record NewPlan(String title, String agency, YearRange years, Path folder) {}
