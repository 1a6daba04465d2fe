/** Pages, read back from the PDF that was made. */
@NullMarked
package gangmu.report;

import org.jspecify.annotations.NullMarked;
