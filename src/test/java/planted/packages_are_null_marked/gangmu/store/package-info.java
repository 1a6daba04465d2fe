@NullMarked
package planted.packages_are_null_marked.gangmu.store;

import org.jspecify.annotations.NullMarked;
