/** The window: navigation, top bar, files, first start, errors. */
@NullMarked
package app.qadam.desktop.shell;

import org.jspecify.annotations.NullMarked;
