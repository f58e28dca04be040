/**
 * The parts from which every picture of the program is drawn: axes, marks that can be gone to with
 * the keyboard, sharp lines, names that do not touch, legends, and the same as text.
 */
@NullMarked
package app.qadam.desktop.kit.draw;

import org.jspecify.annotations.NullMarked;
