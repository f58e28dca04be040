/** Help, and what each source says. */
@NullMarked
package app.qadam.desktop.help;

import org.jspecify.annotations.NullMarked;
