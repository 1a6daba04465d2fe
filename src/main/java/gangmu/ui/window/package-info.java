/** The window around the places: menus, bars, palette. */
@NullMarked
package gangmu.ui.window;

import org.jspecify.annotations.NullMarked;
