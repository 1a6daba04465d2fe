package planted.features_do_not_see_each_other.gangmu.ui.outline;

import planted.features_do_not_see_each_other.gangmu.ui.widget.Form;

public record RightOutline(Form held) {}
