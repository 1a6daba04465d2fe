package gangmu.ui.desk;

/** What places that give out files need of the program around them. */
public interface ExportActions {

    /** Lets a person choose a file, and has this written to it in the background. */
    void export(Export what);
}
