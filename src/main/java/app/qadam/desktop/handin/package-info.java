/** What is handed in to whom, and whether it is ready. */
@NullMarked
package app.qadam.desktop.handin;

import org.jspecify.annotations.NullMarked;
