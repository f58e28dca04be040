/** Theme, language and text size. */
@NullMarked
package app.qadam.desktop.settings;

import org.jspecify.annotations.NullMarked;
