/** The applicant's facts, what documents say of them, and where they disagree. */
@NullMarked
package app.qadam.desktop.details;

import org.jspecify.annotations.NullMarked;
