/** The one SQLite file: schema, changes, undo, history and the lock. */
@NullMarked
package app.qadam.store;

import org.jspecify.annotations.NullMarked;
