package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.Permission.Kind;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.DaySpan;
import app.qadam.model.time.StayDays;
import app.qadam.model.time.VisaFree;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the days without a visa from those with one, and counts them. */
final class VisaFreeReading {
  private final CaseFile file;
  private final Facts facts;
  private final LocalDate today;

  VisaFreeReading(CaseFile file, Facts facts, LocalDate today) {
    this.file = file;
    this.facts = facts;
    this.today = today;
  }

  /**
   * The days of the nationality with the fewest days a stay: with which of two passports the border
   * was crossed is not recorded, and who leaves by the earlier day is right with either. Empty when
   * none is visa-free.
   */
  Optional<Residence.VisaFreeDays> of(List<Residence.Stay> stays) {
    var rules = facts.visaFree();
    return file.planning().nationalities().stream()
        .filter(code -> rules.perStay(code).isPresent())
        .min(Comparator.comparing(code -> rules.perStay(code).orElseThrow()))
        .map(code -> days(code, spans(stays)));
  }

  private Residence.VisaFreeDays days(String code, List<DaySpan> spans) {
    var rules = facts.visaFree();
    var rule = new VisaFree(rules.perStay(code).orElseThrow(), rules.inWindow(), rules.window());
    var days = StayDays.of(spans);
    var entry = spans.stream().filter(span -> span.contains(today)).map(DaySpan::first).findFirst();
    var exit = rule.latestExit(entry, days, today);
    return new Residence.VisaFreeDays(
        code,
        rule,
        rule.used(days, today),
        rule.left(days, today),
        rule.comesBack(days, today),
        exit,
        entry.isPresent() && exit.isEmpty());
  }

  /** The stays without a visa, up to the day before a permit. */
  private List<DaySpan> spans(List<Residence.Stay> stays) {
    var entries = stays.stream().map(stay -> stay.span().first()).toList();
    return stays.stream()
        .map(Residence.Stay::span)
        .filter(span -> !isOnVisa(span.first(), entries))
        .flatMap(span -> withoutPermit(span).stream())
        .toList();
  }

  /** Whether an entry is made on a visa; the e-visa serves for the first entry after its issue. */
  private boolean isOnVisa(LocalDate entry, List<LocalDate> entries) {
    boolean isOnSingle =
        issued(Kind.E_VISA)
            .filter(visa -> isGoodOn(Kind.E_VISA, visa, entry))
            .anyMatch(visa ->
                entries.stream()
                    .noneMatch(day -> !day.isBefore(visa.date()) && day.isBefore(entry)));
    return isOnSingle
        || issued(Kind.MULTIPLE_ENTRY_VISA)
            .anyMatch(visa -> isGoodOn(Kind.MULTIPLE_ENTRY_VISA, visa, entry));
  }

  private boolean isGoodOn(Kind kind, RecordedEvent visa, LocalDate day) {
    var rule = facts.ruleOf(kind.rule());
    var end = visa.until().orElseGet(() -> rule.endOf(visa.date(), facts.calendar()));
    return !day.isBefore(visa.date()) && !day.isAfter(end);
  }

  private Stream<RecordedEvent> issued(Kind kind) {
    return file.events().stream().filter(event -> event.type() == kind.issued());
  }

  private Optional<DaySpan> withoutPermit(DaySpan span) {
    var permit = file.first(EventType.PERMIT_ISSUED).map(RecordedEvent::date);
    if (permit.isEmpty() || span.last().filter(permit.get()::isAfter).isPresent()) {
      return Optional.of(span);
    }
    return span.first().isBefore(permit.get())
        ? Optional.of(DaySpan.of(span.first(), permit.get().minusDays(1)))
        : Optional.empty();
  }
}
