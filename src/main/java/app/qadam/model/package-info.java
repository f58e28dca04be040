/** What Qadam knows and works out, in plain Java: no screen, no SQL, no JSON and no clock. */
@NullMarked
package app.qadam.model;

import org.jspecify.annotations.NullMarked;
