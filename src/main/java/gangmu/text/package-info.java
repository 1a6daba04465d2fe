/** The two languages, and figures and ROC years as people read and type them. */
@NullMarked
package gangmu.text;

import org.jspecify.annotations.NullMarked;
