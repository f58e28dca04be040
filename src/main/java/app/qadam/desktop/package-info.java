/** The window and its pages; a page knows the kit, never another page. */
@NullMarked
package app.qadam.desktop;

import org.jspecify.annotations.NullMarked;
