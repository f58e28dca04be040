/** Where am I, what is next, what is due. */
@NullMarked
package app.qadam.desktop.overview;

import org.jspecify.annotations.NullMarked;
