@NullMarked
package gangmu.work;

import org.jspecify.annotations.NullMarked;
