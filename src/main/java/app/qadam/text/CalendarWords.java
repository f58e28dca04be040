package app.qadam.text;

import app.qadam.model.time.WorkingCalendar;

/** How sure a calendar is. */
public final class CalendarWords {
  private final Texts texts;

  public CalendarWords(Texts texts) {
    this.texts = texts;
  }

  /** Where the calendar of a year is from, and what of it may still change. */
  public String of(WorkingCalendar calendar, int year) {
    return calendar
        .published(year)
        .map(table ->
            texts.get("deadlines.calendar", year, texts.plainDate(table.asOf()), table.status()))
        .orElseGet(() -> texts.get("deadlines.calendar.computed", year));
  }
}
