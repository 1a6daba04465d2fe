/** Reusable controls and the one form builder. */
@NullMarked
package gangmu.ui.widget;

import org.jspecify.annotations.NullMarked;
