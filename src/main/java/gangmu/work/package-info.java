/** The open plan at work: one thread that applies changes, undo and redo, and work in the background. */
@NullMarked
package gangmu.work;

import org.jspecify.annotations.NullMarked;
