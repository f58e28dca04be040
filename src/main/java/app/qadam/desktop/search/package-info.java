/** Search everything: what can be found, how it is ranked, and the box in the top bar. */
@NullMarked
package app.qadam.desktop.search;

import org.jspecify.annotations.NullMarked;
