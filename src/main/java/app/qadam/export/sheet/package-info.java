/** The sheet on which the passphrase of a protected file is written by hand. */
@NullMarked
package app.qadam.export.sheet;

import org.jspecify.annotations.NullMarked;
