@NullMarked
package gangmu.store;

import org.jspecify.annotations.NullMarked;
