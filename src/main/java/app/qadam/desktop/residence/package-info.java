/** The permissions to stay, the stays, and the tax line. */
@NullMarked
package app.qadam.desktop.residence;

import org.jspecify.annotations.NullMarked;
