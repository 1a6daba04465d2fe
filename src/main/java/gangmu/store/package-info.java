/** The plan on disk: its folder, which holds the journal, the database, backups and the lock. */
@NullMarked
package gangmu.store;

import org.jspecify.annotations.NullMarked;
