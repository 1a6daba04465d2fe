/** Backups: a plan and its history in one file that can be checked, and read without this program. */
@NullMarked
package gangmu.store.backup;

import org.jspecify.annotations.NullMarked;
