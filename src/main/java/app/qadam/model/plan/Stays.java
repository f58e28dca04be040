package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.plan.Permission.End;
import app.qadam.model.plan.Permission.Kind;
import app.qadam.model.plan.Permission.State;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.DaySpan;
import app.qadam.model.time.StayDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Works out the stays, the days and the permissions. */
final class Stays {
  private final CaseFile file;
  private final Facts facts;
  private final LocalDate today;
  private final List<Deadline> deadlines;

  Stays(CaseFile file, Facts facts, LocalDate today, List<Deadline> deadlines) {
    this.file = file;
    this.facts = facts;
    this.today = today;
    this.deadlines = deadlines;
  }

  Residence residence() {
    var stays = stays();
    var days = StayDays.of(stays.stream().map(Residence.Stay::span).toList());
    return new Residence(
        stays,
        days,
        years(days, stays),
        days.inTwelveMonthsEnding(today),
        passesYear(days),
        passesTwelveMonths(days),
        permissions(stays),
        new VisaFreeReading(file, facts, today).of(stays));
  }

  /** What is recorded, and the stays that begin with an arrival of which no stay tells. */
  private List<Residence.Stay> stays() {
    List<Residence.Stay> stays = new ArrayList<>();
    for (RecordedStay stay : file.stays()) {
      stays.add(new Residence.Stay(Optional.of(stay), stay.days()));
    }
    var untold =
        file.events().stream()
            .filter(event -> event.type() == EventType.ARRIVED)
            .map(RecordedEvent::date)
            .filter(day -> file.stays().stream().noneMatch(stay -> stay.days().contains(day)))
            .collect(Collectors.toCollection(TreeSet::new));
    for (LocalDate day : untold) {
      var next =
          Stream.concat(untold.stream(), file.stays().stream().map(RecordedStay::entry))
              .filter(entry -> entry.isAfter(day))
              .min(LocalDate::compareTo);
      stays.add(
          new Residence.Stay(
              Optional.empty(), new DaySpan(day, next.map(entry -> entry.minusDays(1)))));
    }
    stays.sort(Comparator.comparing(stay -> stay.span().first()));
    return stays;
  }

  private List<Residence.Year> years(StayDays days, List<Residence.Stay> stays) {
    int current = today.getYear();
    int first =
        stays.isEmpty() ? current : Math.min(current, stays.getFirst().span().first().getYear());
    return IntStream.rangeClosed(first, current)
        .mapToObj(year ->
            new Residence.Year(
                year, days.inYear(year, today), days.inYear(year, LocalDate.of(year, 12, 31))))
        .filter(year -> year.year() == current || year.days() > 0)
        .toList();
  }

  /** This year's day, or next year's when this year's line is not reached. */
  private Optional<LocalDate> passesYear(StayDays days) {
    return days.passesYearLimit(today.getYear(), Residence.LIMIT)
        .or(() -> days.passesYearLimit(today.getYear() + 1, Residence.LIMIT));
  }

  /**
   * The twelve months end in the tax year, so this year is looked at from its beginning. Where the
   * line was passed before that and is passed still, the day is the one on which it was, also after
   * the turn of the year.
   */
  private Optional<LocalDate> passesTwelveMonths(StayDays days) {
    return days.passesTwelveMonthLimit(
            LocalDate.of(today.getYear(), 1, 1), today.plusYears(2), Residence.LIMIT)
        .map(day -> begun(day, days));
  }

  private static LocalDate begun(LocalDate passed, StayDays days) {
    var first = passed;
    while (days.inTwelveMonthsEnding(first.minusDays(1)) >= Residence.LIMIT) {
      first = first.minusDays(1);
    }
    return first;
  }

  private List<Permission> permissions(List<Residence.Stay> stays) {
    return List.of(
        permission(Kind.E_VISA, stays),
        permission(Kind.MULTIPLE_ENTRY_VISA, stays),
        permission(Kind.PERMIT, stays));
  }

  private Permission permission(Kind kind, List<Residence.Stay> stays) {
    var event = file.last(kind.issued());
    var deadline = deadlines.stream().filter(one -> one.follows(kind.rule())).findFirst();
    var until = event.flatMap(one -> deadline.flatMap(Deadline::due));
    return new Permission(
        kind,
        event.map(one -> state(kind, one, until, stays)).orElse(State.NOT_YET),
        event.map(RecordedEvent::date),
        until,
        end(deadline, until),
        facts.ruleOf(kind.rule()));
  }

  private State state(
      Kind kind, RecordedEvent issued, Optional<LocalDate> until, List<Residence.Stay> stays) {
    if (issued.date().isAfter(today)) {
      return State.NOT_YET;
    }
    if (kind.later().stream().anyMatch(later -> isReplacedBy(later, issued))) {
      return State.REPLACED;
    }
    if (until.filter(today::isAfter).isPresent()) {
      return State.ENDED;
    }
    return kind == Kind.E_VISA && isLeft(issued, stays) ? State.USED_UP : State.CURRENT;
  }

  private boolean isReplacedBy(Kind later, RecordedEvent issued) {
    return file.last(later.issued())
        .map(RecordedEvent::date)
        .filter(day -> !day.isBefore(issued.date()) && !day.isAfter(today))
        .isPresent();
  }

  private static End end(Optional<Deadline> deadline, Optional<LocalDate> until) {
    var printed = deadline.flatMap(Deadline::printed);
    if (printed.isPresent() && printed.equals(until)) {
      return End.PRINTED;
    }
    // Counted days end with the passport where that ends first.
    boolean isCounted =
        deadline
            .flatMap(Deadline::count)
            .filter(count -> until.equals(Optional.of(count.due())))
            .isPresent();
    return isCounted || until.isEmpty() ? End.LONGEST : End.PASSPORT;
  }

  /** Whether the entry for which the visa was given was made, and left again. */
  private boolean isLeft(RecordedEvent visa, List<Residence.Stay> stays) {
    return stays.stream()
        .filter(stay -> !stay.span().first().isBefore(visa.date()))
        .anyMatch(stay -> stay.span().last().filter(exit -> !exit.isAfter(today)).isPresent());
  }
}
