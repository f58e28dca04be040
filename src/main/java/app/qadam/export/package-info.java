/** Takes what Qadam knows out of it: JSON, CSV and a calendar. */
@NullMarked
package app.qadam.export;

import org.jspecify.annotations.NullMarked;
