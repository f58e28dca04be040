/** What was done to the file, and what was taken away and can come back. */
@NullMarked
package app.qadam.desktop.history;

import org.jspecify.annotations.NullMarked;
