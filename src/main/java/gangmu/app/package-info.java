/** The program itself: start, command line and wiring. */
@NullMarked
package gangmu.app;

import org.jspecify.annotations.NullMarked;
