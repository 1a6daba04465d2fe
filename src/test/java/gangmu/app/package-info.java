@NullMarked
package gangmu.app;

import org.jspecify.annotations.NullMarked;
