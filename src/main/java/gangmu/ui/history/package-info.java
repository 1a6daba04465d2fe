/** Everything that was done to the plan: looked for, told field by field, taken back, and compared. */
@NullMarked
package gangmu.ui.history;

import org.jspecify.annotations.NullMarked;
