package app.qadam.facts;

import app.qadam.model.fact.Source;
import app.qadam.model.time.CalendarDay;
import app.qadam.model.time.DayKind;
import app.qadam.model.time.HolidayRules;
import app.qadam.model.time.HolidayRules.FixedHoliday;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the working-day calendar; a year must come to the number of working days it states. */
final class CalendarFacts {
  private CalendarFacts() {}

  static WorkingCalendar calendar(Place file) {
    Map<Integer, WorkingCalendar.Year> years = new HashMap<>();
    var table = file.at("years");
    for (String year : table.names()) {
      var place = table.at(year);
      years.put(place.make(p -> Integer.valueOf(year)), place.make(p -> year(p, year)));
    }
    var calendar = new WorkingCalendar(years, file.at("rules").make(CalendarFacts::rules));
    for (int year : years.keySet()) {
      var stated = table.at(String.valueOf(year)).at("workingDays");
      if (calendar.workingDaysIn(year) != stated.number()) {
        throw stated.broken("the days come to " + calendar.workingDaysIn(year) + " working days");
      }
    }
    return calendar;
  }

  /** Who says which days are off. */
  static List<Source> sources(Place file, Map<String, Source> known) {
    return file.at("sources")
        .list(id -> {
          var source = known.get(id.text());
          if (source == null) {
            throw id.broken("there is no source \"" + id.text() + "\"");
          }
          return source;
        });
  }

  private static WorkingCalendar.Year year(Place place, String year) {
    Map<LocalDate, CalendarDay> days = new HashMap<>();
    place
        .at("days")
        .distinct(CalendarFacts::day, CalendarDay::date)
        .forEach(day -> days.put(day.date(), day));
    for (LocalDate date : days.keySet()) {
      if (date.getYear() != Integer.parseInt(year)) {
        throw place.at("days").broken(date + " does not lie in " + year);
      }
    }
    return new WorkingCalendar.Year(place.at("status").localized(), place.at("asOf").date(), days);
  }

  private static CalendarDay day(Place place) {
    return new CalendarDay(
        place.at("date").date(),
        place.at("kind").named(DayKind.class),
        place.optional("name").map(Place::localized),
        place.optional("for").map(Place::date),
        true);
  }

  private static HolidayRules rules(Place place) {
    var kurbanAit = place.at("kurbanAit");
    var dates = kurbanAit.at("dates");
    Map<Integer, LocalDate> byYear = new HashMap<>();
    dates.names().forEach(year -> byYear.put(Integer.valueOf(year), dates.at(year).date()));
    return new HolidayRules(
        place.at("fixedHolidays").list(CalendarFacts::fixed),
        kurbanAit.at("name").localized(),
        byYear);
  }

  private static FixedHoliday fixed(Place place) {
    return new FixedHoliday(
        place.at("month").number(),
        place.at("day").number(),
        place.at("name").localized(),
        place.at("moves").flag(),
        place.optional("fromYear").map(Place::number).orElse(Integer.MIN_VALUE),
        place.optional("toYear").map(Place::number).orElse(Integer.MAX_VALUE));
  }
}
