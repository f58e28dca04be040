/** The documents of the application and the states they pass through. */
@NullMarked
package app.qadam.model.document;

import org.jspecify.annotations.NullMarked;
