/**
 * What the applicant recorded, as an immutable snapshot, and the changes that lead to the next one.
 */
@NullMarked
package app.qadam.model.casefile;

import org.jspecify.annotations.NullMarked;
