/** The eight stages: their order, what happens in each, and what completes it. */
@NullMarked
package app.qadam.model.stage;

import org.jspecify.annotations.NullMarked;
