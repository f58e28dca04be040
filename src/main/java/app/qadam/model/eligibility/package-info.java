/** Whether the programme fits the applicant: each requirement with its reason, never a verdict. */
@NullMarked
package app.qadam.model.eligibility;

import org.jspecify.annotations.NullMarked;
