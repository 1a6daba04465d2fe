/** The first screen: sample, new plan, plan folder. */
@NullMarked
package gangmu.ui.start;

import org.jspecify.annotations.NullMarked;
