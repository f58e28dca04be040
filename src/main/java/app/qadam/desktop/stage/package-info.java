/** One of the eight stages. */
@NullMarked
package app.qadam.desktop.stage;

import org.jspecify.annotations.NullMarked;
