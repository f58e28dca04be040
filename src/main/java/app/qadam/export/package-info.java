/** Takes what Qadam knows out of it: JSON and CSV. */
@NullMarked
package app.qadam.export;

import org.jspecify.annotations.NullMarked;
