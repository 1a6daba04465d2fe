/** Finished pages on real paper: which of them, how many, how large, by which printer. */
@NullMarked
package gangmu.report.print;

import org.jspecify.annotations.NullMarked;
