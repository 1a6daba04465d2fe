/** What can keep a plan folder from being used, each kind named by what a user can do about it. */
@NullMarked
package gangmu.store.trouble;

import org.jspecify.annotations.NullMarked;
