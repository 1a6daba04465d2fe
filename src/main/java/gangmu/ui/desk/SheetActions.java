package gangmu.ui.desk;

/** What places that print and give out files need of the program around them. */
public interface SheetActions extends PrintActions, ExportActions {}
