/**
 * Looks into the files that are attached: what they are, whether they are whole, and how they look.
 */
@NullMarked
package app.qadam.content;

import org.jspecify.annotations.NullMarked;
