/** Which facts are in force, how old they are, and in what two of them differ. */
@NullMarked
package app.qadam.model.edition;

import org.jspecify.annotations.NullMarked;
