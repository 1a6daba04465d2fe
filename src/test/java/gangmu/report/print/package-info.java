/** Tests of printing. */
@NullMarked
package gangmu.report.print;

import org.jspecify.annotations.NullMarked;
