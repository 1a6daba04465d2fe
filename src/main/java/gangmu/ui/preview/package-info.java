/** The printed pages before they are printed. */
@NullMarked
package gangmu.ui.preview;

import org.jspecify.annotations.NullMarked;
