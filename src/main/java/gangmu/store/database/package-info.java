/** The database: the state of a plan as tables that follow the journal. */
@NullMarked
package gangmu.store.database;

import org.jspecify.annotations.NullMarked;
