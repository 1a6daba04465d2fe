package planted.every_class_has_its_place.gangmu;

public final class WrongRoot {}
