/** The programs of Asia: table, and side by side. */
@NullMarked
package app.qadam.desktop.compare;

import org.jspecify.annotations.NullMarked;
