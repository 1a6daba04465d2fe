/** The backups of a plan, what differs from them, and going back to one. */
@NullMarked
package gangmu.ui.backup;

import org.jspecify.annotations.NullMarked;
