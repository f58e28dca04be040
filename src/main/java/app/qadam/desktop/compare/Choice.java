package app.qadam.desktop.compare;

import app.qadam.model.program.ProgramFilter;

/**
 * Something that can be chosen in a filter.
 *
 * @param id by which its control is found
 * @param text what it is called
 * @param under whether it belongs to the one above
 * @param chosen whether it is chosen now
 * @param then the filter once it is pressed
 */
record Choice(String id, String text, boolean under, boolean chosen, ProgramFilter then) {}
