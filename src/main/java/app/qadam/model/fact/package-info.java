/** Facts with their claims: what is known, who says so, and when it was seen. */
@NullMarked
package app.qadam.model.fact;

import org.jspecify.annotations.NullMarked;
