package planted.features_do_not_see_each_other.gangmu.ui.overview;

public final class Overview {}
