package planted.every_class_has_its_place.gangmu.model;

public final class RightGoal {}
