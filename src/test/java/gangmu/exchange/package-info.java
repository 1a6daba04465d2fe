@NullMarked
package gangmu.exchange;

import org.jspecify.annotations.NullMarked;
