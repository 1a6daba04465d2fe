/** What all places of the window share. */
@NullMarked
package gangmu.ui.desk;

import org.jspecify.annotations.NullMarked;
