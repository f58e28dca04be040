/** Dates to keep, and how each was counted. */
@NullMarked
package app.qadam.desktop.deadlines;

import org.jspecify.annotations.NullMarked;
