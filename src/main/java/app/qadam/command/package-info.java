/** The command line: the same store and plan without a window. */
@NullMarked
package app.qadam.command;

import org.jspecify.annotations.NullMarked;
