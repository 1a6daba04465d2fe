package gangmu.ui.linkage;

import gangmu.ui.desk.ExportActions;
import gangmu.ui.desk.PrintActions;

/** What the linkage needs of the program around it. */
public interface LinkageActions extends PrintActions, ExportActions {}
