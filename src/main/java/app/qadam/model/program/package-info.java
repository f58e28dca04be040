/** The residence programs of Asia and what their table's cells mean. */
@NullMarked
package app.qadam.model.program;

import org.jspecify.annotations.NullMarked;
