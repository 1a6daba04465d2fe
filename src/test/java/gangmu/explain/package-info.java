@NullMarked
package gangmu.explain;

import org.jspecify.annotations.NullMarked;
