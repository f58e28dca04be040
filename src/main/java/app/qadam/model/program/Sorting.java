package app.qadam.model.program;

/**
 * By which column the table is sorted.
 *
 * @param ascending smallest amount, shortest stay, "yes", fewest years and best fit first
 */
public record Sorting(ProgramColumn column, boolean ascending) {}
