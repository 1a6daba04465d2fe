/** Evaluations in words: how a value came about, why there is none, and what it is worth. */
@NullMarked
package gangmu.explain;

import org.jspecify.annotations.NullMarked;
