/** What follows from a case file, the facts and a date. */
@NullMarked
package app.qadam.model.plan;

import org.jspecify.annotations.NullMarked;
