/** Whether the programme fits: questions, answers and what follows. */
@NullMarked
package app.qadam.desktop.eligibility;

import org.jspecify.annotations.NullMarked;
