/** A plan as pages: laid out, shown before printing, printed and kept as PDF, without a screen. */
@NullMarked
package gangmu.report;

import org.jspecify.annotations.NullMarked;
