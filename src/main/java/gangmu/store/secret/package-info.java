/** Keys that are made of passphrases, and what is sealed with them. */
@NullMarked
package gangmu.store.secret;

import org.jspecify.annotations.NullMarked;
