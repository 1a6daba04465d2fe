package planted.every_class_has_its_place.gangmu.ui.outline;

public final class RightOutline {}
