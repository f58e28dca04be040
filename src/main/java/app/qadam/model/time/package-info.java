/** The working-day calendar and day counts that explain themselves. */
@NullMarked
package app.qadam.model.time;

import org.jspecify.annotations.NullMarked;
