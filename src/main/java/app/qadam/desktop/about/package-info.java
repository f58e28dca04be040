/** What Qadam is, and whose work it stands on. */
@NullMarked
package app.qadam.desktop.about;

import org.jspecify.annotations.NullMarked;
