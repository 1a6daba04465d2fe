/** A year of the whole plan: lights, attainment, figures. */
@NullMarked
package gangmu.ui.overview;

import org.jspecify.annotations.NullMarked;
