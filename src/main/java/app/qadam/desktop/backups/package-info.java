/** The backups of a file, and restoring one. */
@NullMarked
package app.qadam.desktop.backups;

import org.jspecify.annotations.NullMarked;
