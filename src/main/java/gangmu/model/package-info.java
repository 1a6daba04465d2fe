/** The plan as an immutable value, the edits that change it, and the rules both obey. */
@NullMarked
package gangmu.model;

import org.jspecify.annotations.NullMarked;
