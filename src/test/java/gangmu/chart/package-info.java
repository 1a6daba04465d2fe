/** Charts, read back from their data and their pixels. */
@NullMarked
package gangmu.chart;

import org.jspecify.annotations.NullMarked;
