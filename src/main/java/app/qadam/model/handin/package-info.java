/** What is handed in to whom, whether it is ready on the day, and what was packed. */
@NullMarked
package app.qadam.model.handin;

import org.jspecify.annotations.NullMarked;
