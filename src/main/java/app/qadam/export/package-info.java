/** Takes what Qadam knows out of it: JSON, CSV, a calendar and PDFs. */
@NullMarked
package app.qadam.export;

import org.jspecify.annotations.NullMarked;
