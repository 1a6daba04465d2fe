/** The plan as a tree, the selected node as a form, and what belongs to it. */
@NullMarked
package gangmu.ui.outline;

import org.jspecify.annotations.NullMarked;
