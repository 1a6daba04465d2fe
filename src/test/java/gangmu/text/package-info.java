@NullMarked
package gangmu.text;

import org.jspecify.annotations.NullMarked;
