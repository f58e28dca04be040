/** The parts of which every page is made: cards, pills, form rows, drawings, icons, flags. */
@NullMarked
package app.qadam.desktop.kit;

import org.jspecify.annotations.NullMarked;
