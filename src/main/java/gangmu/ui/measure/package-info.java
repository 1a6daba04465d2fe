/** What a KPI counts and comes to: its data items, measure, reviews and weights, and what headings add up to. */
@NullMarked
package gangmu.ui.measure;

import org.jspecify.annotations.NullMarked;
