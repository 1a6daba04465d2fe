/** Files and samples as changes of a plan, with what is wrong with them said in words. */
@NullMarked
package gangmu.exchange;

import org.jspecify.annotations.NullMarked;
