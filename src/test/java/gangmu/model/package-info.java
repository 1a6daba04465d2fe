@NullMarked
package gangmu.model;

import org.jspecify.annotations.NullMarked;
