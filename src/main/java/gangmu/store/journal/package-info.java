/** The journal: every change of a plan in order, kept in two files that check themselves and each other. */
@NullMarked
package gangmu.store.journal;

import org.jspecify.annotations.NullMarked;
