package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.plan.Permission.Kind;
import app.qadam.model.plan.Permission.State;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.DaySpan;
import app.qadam.model.time.StayDays;
import app.qadam.model.time.VisaFree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

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
        years(days),
        days.inTwelveMonthsEnding(today),
        passesYear(days),
        passesTwelveMonths(days),
        permissions(stays),
        visaFree(stays));
  }

  /** What is recorded, and the stay that begins with an arrival of which no stay tells. */
  private List<Residence.Stay> stays() {
    List<Residence.Stay> stays = new ArrayList<>();
    for (RecordedStay stay : file.stays()) {
      stays.add(new Residence.Stay(Optional.of(stay), stay.days()));
    }
    file.last(EventType.ARRIVED)
        .map(RecordedEvent::date)
        .filter(day -> file.stays().stream().noneMatch(stay -> stay.days().contains(day)))
        .ifPresent(day -> {
          var next =
              file.stays().stream()
                  .map(RecordedStay::entry)
                  .filter(entry -> entry.isAfter(day))
                  .min(LocalDate::compareTo);
          stays.add(
              new Residence.Stay(
                  Optional.empty(), new DaySpan(day, next.map(entry -> entry.minusDays(1)))));
        });
    stays.sort(Comparator.comparing(stay -> stay.span().first()));
    return stays;
  }

  private List<Residence.Year> years(StayDays days) {
    var years = new TreeSet<Integer>();
    years.add(today.getYear());
    file.stays()
        .forEach(stay -> {
          years.add(stay.entry().getYear());
          stay.exit().ifPresent(exit -> years.add(exit.getYear()));
        });
    return years.stream()
        .filter(year -> year <= today.getYear())
        .map(year ->
            new Residence.Year(
                year, days.inYear(year, today), days.inYear(year, LocalDate.of(year, 12, 31))))
        .toList();
  }

  /** This year's day, or next year's when this year's line is not reached any more. */
  private Optional<LocalDate> passesYear(StayDays days) {
    return days.passesYearLimit(today.getYear(), Residence.LIMIT)
        .or(() -> days.passesYearLimit(today.getYear() + 1, Residence.LIMIT));
  }

  /** The day on which the line was passed, where it is; otherwise the next on which it will be. */
  private Optional<LocalDate> passesTwelveMonths(StayDays days) {
    boolean isPassed = days.inTwelveMonthsEnding(today) >= Residence.LIMIT;
    var from = isPassed ? today.minusYears(1) : today;
    return days.passesTwelveMonthLimit(from, today.plusYears(2), Residence.LIMIT);
  }

  private List<Permission> permissions(List<Residence.Stay> stays) {
    boolean hasMultiple = file.has(EventType.MULTIPLE_VISA_ISSUED);
    boolean hasPermit = file.has(EventType.PERMIT_ISSUED);
    return List.of(
        permission(
            Kind.E_VISA, EventType.VISA_ISSUED, "e-visa-validity", hasMultiple || hasPermit, stays),
        permission(
            Kind.MULTIPLE_ENTRY_VISA,
            EventType.MULTIPLE_VISA_ISSUED,
            "multiple-entry-visa",
            hasPermit,
            stays),
        permission(Kind.PERMIT, EventType.PERMIT_ISSUED, "permit-validity", false, stays));
  }

  private Permission permission(
      Kind kind, EventType issued, String ruleId, boolean replaced, List<Residence.Stay> stays) {
    var event = file.last(issued);
    var deadline = deadlines.stream().filter(one -> one.follows(ruleId)).findFirst();
    var until = event.flatMap(one -> deadline.flatMap(Deadline::due));
    var state =
        event.isEmpty()
            ? State.NOT_YET
            : replaced
                ? State.REPLACED
                : until.filter(today::isAfter).isPresent()
                    ? State.ENDED
                    : kind == Kind.E_VISA && isLeft(event.get(), stays)
                        ? State.USED_UP
                        : State.CURRENT;
    return new Permission(
        kind,
        state,
        event.map(RecordedEvent::date),
        until,
        deadline.flatMap(Deadline::printed).isPresent(),
        facts.ruleOf(ruleId));
  }

  /** Whether the entry for which the visa was given was made, and left again. */
  private boolean isLeft(RecordedEvent visa, List<Residence.Stay> stays) {
    return stays.stream()
        .filter(stay -> !stay.span().first().isBefore(visa.date()))
        .anyMatch(stay -> stay.span().last().filter(exit -> !exit.isAfter(today)).isPresent());
  }

  /** What of a stay lies before there was a visa or a permit. */
  private Optional<DaySpan> withoutVisa(DaySpan span) {
    var visa = file.first(EventType.VISA_ISSUED).map(RecordedEvent::date);
    if (visa.filter(day -> !span.first().isBefore(day)).isPresent()) {
      return Optional.empty();
    }
    var permit = file.first(EventType.PERMIT_ISSUED).map(RecordedEvent::date);
    if (permit.isEmpty() || !span.contains(permit.get())) {
      return Optional.of(span)
          .filter(one -> permit.isEmpty() || one.first().isBefore(permit.get()));
    }
    return span.first().isBefore(permit.get())
        ? Optional.of(new DaySpan(span.first(), Optional.of(permit.get().minusDays(1))))
        : Optional.empty();
  }

  /** The days without a visa: those of the stays that began before there was one. */
  private Optional<Residence.VisaFreeDays> visaFree(List<Residence.Stay> stays) {
    var rules = facts.visaFree();
    var best =
        file.planning().nationalities().stream()
            .filter(code -> rules.perStay(code).isPresent())
            .max(Comparator.comparing(code -> rules.perStay(code).orElseThrow()));
    return best.map(code -> {
      var rule = new VisaFree(rules.perStay(code).orElseThrow(), rules.inWindow(), rules.window());
      var spans =
          stays.stream()
              .map(Residence.Stay::span)
              .flatMap(span -> withoutVisa(span).stream())
              .toList();
      var days = StayDays.of(spans);
      var entry =
          spans.stream()
              .filter(span -> span.contains(today) && span.last().isEmpty())
              .map(DaySpan::first)
              .findFirst();
      var exit = rule.latestExit(entry, days, today);
      return new Residence.VisaFreeDays(
          code,
          rule,
          rule.used(days, today),
          rule.left(days, today),
          rule.comesBack(days, today),
          exit,
          entry.isPresent() && exit.isEmpty());
    });
  }
}
