/** A simulated disk, so that tests can fill it, pull it out and cut its power. */
@NullMarked
package gangmu.faults;

import org.jspecify.annotations.NullMarked;
