/**
 * Texts in the applicant's language: keys, plurals, dates. A room of its own because the command
 * line, the exports and the window all speak, and none of them may know another.
 */
@NullMarked
package app.qadam.text;

import org.jspecify.annotations.NullMarked;
