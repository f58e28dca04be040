/** The checklist and one document of it. */
@NullMarked
package app.qadam.desktop.documents;

import org.jspecify.annotations.NullMarked;
