/** Files beside the plan's own: whole or not at all. */
@NullMarked
package gangmu.file;

import org.jspecify.annotations.NullMarked;
