/** The place where it is seen and said which projects serve which KPIs, from both ends. */
@NullMarked
package gangmu.ui.linkage;

import org.jspecify.annotations.NullMarked;
