/** The plan on disk: the journal of changes, the database of the state, and the lock. */
@NullMarked
package gangmu.store;

import org.jspecify.annotations.NullMarked;
