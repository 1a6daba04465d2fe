package planted.every_class_has_its_place.gangmu.ui;

public final class WrongShell {}
