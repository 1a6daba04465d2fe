package gangmu.ui.desk;

import gangmu.model.Plan;

/** A form that shows what a plan holds of one thing and keeps what is being typed. */
public interface NodeForm {

    /** Shows a newer plan. */
    void show(Plan plan);
}
