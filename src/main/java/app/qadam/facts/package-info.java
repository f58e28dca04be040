/** Reads the facts files (JSON) into the model and refuses a broken one with its place. */
@NullMarked
package app.qadam.facts;

import org.jspecify.annotations.NullMarked;
