/** Charts of a plan's figures: the same chart goes to the screen, into a PDF and into a picture. */
@NullMarked
package gangmu.chart;

import org.jspecify.annotations.NullMarked;
