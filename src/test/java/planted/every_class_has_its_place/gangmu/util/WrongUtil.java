package planted.every_class_has_its_place.gangmu.util;

public final class WrongUtil {}
