/** The applicant's details, what each document says of them, and where the two disagree. */
@NullMarked
package app.qadam.model.details;

import org.jspecify.annotations.NullMarked;
