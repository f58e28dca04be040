package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.plan.Deadline.Moment;
import app.qadam.model.plan.Deadline.Subject;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import app.qadam.model.time.RuleKind;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every date to keep or to wait for. */
final class Deadlines {
  private static final Comparator<Deadline> IN_TIME =
      Comparator.comparing(deadline -> deadline.due().orElse(LocalDate.MAX));

  private final CaseFile file;
  private final Facts facts;
  private final WorkingCalendar calendar;
  private final LocalDate today;

  /**
   * @param calendar the working calendar with the applicant's own days
   */
  Deadlines(CaseFile file, Facts facts, WorkingCalendar calendar, LocalDate today) {
    this.file = file;
    this.facts = facts;
    this.calendar = calendar;
    this.today = today;
  }

  /** All of them, the nearest first; those without a date after those with one. */
  List<Deadline> all() {
    List<Deadline> all = new ArrayList<>();
    for (Rule rule : facts.rules()) {
      if (rule.isDeadline() && holds(rule)) {
        all.addAll(of(rule));
      }
    }
    file.ownDeadlines().forEach(own -> all.add(Deadline.own(own)));
    all.sort(IN_TIME);
    return all;
  }

  /** The same with the dates that follow from the days in the country, in order. */
  static List<Deadline> with(List<Deadline> counted, Residence residence, Facts facts) {
    List<Deadline> all = new ArrayList<>(counted);
    // The line is passed on that day, so the last day before it is the date to keep.
    residence
        .passes()
        .ifPresent(day ->
            all.add(
                last(
                    facts.ruleOf("tax-residence"),
                    day.minusDays(1),
                    residence.open().map(stay -> stay.span().first()))));
    residence
        .visaFree()
        .flatMap(Residence.VisaFreeDays::latestExit)
        .ifPresent(day ->
            all.add(
                last(
                    facts.ruleOf("visa-free-stay"),
                    day,
                    residence.open().map(stay -> stay.span().first()))));
    all.sort(IN_TIME);
    return all;
  }

  private static Deadline last(Rule rule, LocalDate day, Optional<LocalDate> entry) {
    return new Deadline(
        rule.id(),
        new Subject.OfRule(rule),
        entry.map(date -> new Moment(Phrase.of("deadline.entry"), date)),
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A key of which nobody said where it is kept is taken for the one that ends sooner. */
  private boolean holds(Rule rule) {
    var carrier = file.planning().edsCarrier().orElse(EdsCarrier.FILE);
    boolean isOther = rule.carrier().filter(one -> one != carrier).isPresent();
    boolean isNotNeeded =
        rule.basis()
            .document()
            .filter(id -> file.document(id).state() == DocumentState.NOT_NEEDED)
            .isPresent();
    boolean isOfVisa = rule.basis().event().filter(EventType.VISA_ISSUED::equals).isPresent();
    return !isOther && !isNotNeeded && !(isOfVisa && file.goesWithoutVisa());
  }

  private List<Deadline> of(Rule rule) {
    if (rule.basis().eachEntry()) {
      return new Entries(rule).deadlines();
    }
    List<Deadline> deadlines = new ArrayList<>(of(rule, rule.basis().document()));
    rule.basis()
        .document()
        .ifPresent(base ->
            new Checklist(file, facts)
                .documents().stream()
                    .map(DocumentType::id)
                    .filter(id -> DocumentType.base(id).equals(base) && !id.equals(base))
                    .forEach(id -> deadlines.addAll(of(rule, Optional.of(id)))));
    return deadlines;
  }

  /** The deadline of a rule about one document; a further one carries its country in its name. */
  private List<Deadline> of(Rule rule, Optional<String> documentId) {
    var document = documentId.map(file::document);
    var event = rule.basis().event().flatMap(file::last);
    var id = documentId.flatMap(DocumentType::country).map(code -> rule.id() + "." + code);
    if (rule.basis().backward()) {
      return List.of(backward(rule, document, event));
    }
    var start =
        document
            .flatMap(DocumentRecord::issued)
            .map(day -> new Moment(issued(documentId.orElseThrow()), day))
            .or(() -> event.map(Deadlines::moment));
    var printed =
        document.flatMap(DocumentRecord::validUntil).or(() -> event.flatMap(RecordedEvent::until));
    var met = event.map(one -> met(rule, one)).orElseGet(() -> metByAny(rule, start));
    return List.of(forward(rule, id.orElse(rule.id()), start, printed, met));
  }

  private Deadline forward(
      Rule rule,
      String id,
      Optional<Moment> start,
      Optional<LocalDate> printed,
      Optional<Moment> met) {
    var count = start.map(moment -> rule.count(moment.date(), calendar));
    var otherwise = start.map(moment -> rule.countOtherwise(moment.date(), calendar));
    return new Deadline(
        id,
        new Subject.OfRule(rule),
        start,
        end(rule, count.map(ExplainedCount::due), printed),
        count,
        otherwise,
        printed,
        met);
  }

  /** What is printed decides, unless the rule ends sooner; a permit never outlives the passport. */
  private Optional<LocalDate> end(
      Rule rule, Optional<LocalDate> counted, Optional<LocalDate> printed) {
    boolean printDecides = rule.basis().event().filter(EventType::hasAnEnd).isPresent();
    Optional<LocalDate> end =
        printDecides && printed.isPresent() ? printed : earlier(counted, printed);
    boolean isPermit = rule.basis().event().filter(EventType.PERMIT_ISSUED::equals).isPresent();
    return isPermit && end.isPresent()
        ? earlier(end, file.document(Passport.DOCUMENT).validUntil())
        : end;
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.concat(one.stream(), other.stream()).min(LocalDate::compareTo);
  }

  /** The latest day on which the span still fits before the end of what it is about. */
  private Deadline backward(
      Rule rule, Optional<DocumentRecord> document, Optional<RecordedEvent> event) {
    var end = document.flatMap(DocumentRecord::validUntil).or(() -> event.flatMap(this::permitEnd));
    var due = end.map(day -> rule.latestStart(day, calendar));
    var count = due.map(day -> rule.count(day, calendar));
    return new Deadline(
        rule.id(),
        new Subject.OfRule(rule),
        end.map(day -> new Moment(Phrase.of("deadline.back-from", what(rule)), day)),
        due,
        count,
        end.map(day -> rule.counting().orElseThrow().underOtherConvention())
            .map(counting -> counting.from(counting.latestStart(end.get(), calendar), calendar)),
        Optional.empty(),
        event.isPresent() ? Optional.empty() : metByAny(rule, Optional.empty()));
  }

  private Optional<LocalDate> permitEnd(RecordedEvent permit) {
    return facts
        .rule("permit-validity")
        .flatMap(
            rule -> end(rule, Optional.of(rule.endOf(permit.date(), calendar)), permit.until()));
  }

  private Phrase what(Rule rule) {
    return rule.basis()
        .document()
        .flatMap(facts::document)
        .map(document -> Phrase.of("deadline.title", document.title()))
        .orElseGet(() -> Phrase.of("deadline.title", facts.ruleOf("permit-validity").title()));
  }

  private Phrase issued(String document) {
    return Phrase.of("deadline.issued", facts.document(document).orElseThrow().title());
  }

  private Optional<Moment> met(Rule rule, RecordedEvent start) {
    return file.since(start, rule.metBy()).stream().findFirst().map(Deadlines::moment);
  }

  /** The last event that ends it, on or after the day it is counted from. */
  private Optional<Moment> metByAny(Rule rule, Optional<Moment> start) {
    return file.events().stream()
        .filter(event -> rule.metBy().contains(event.type()))
        .filter(event -> start.isEmpty() || !event.date().isBefore(start.get().date()))
        .reduce((a, b) -> b)
        .map(Deadlines::moment);
  }

  private static Moment moment(RecordedEvent event) {
    return new Moment(Phrase.of("deadline.title", event.type()), event.date());
  }

  /** A rule that starts anew at each entry into the country. */
  private final class Entries {
    private final Rule rule;
    private final List<Entry> entries = new ArrayList<>();

    /** What starts the count once. */
    private record Entry(String id, Moment start) {}

    Entries(Rule rule) {
      this.rule = rule;
      var first = rule.basis().event().flatMap(file::first);
      for (RecordedEvent event : file.events()) {
        boolean isFirst = first.filter(event::equals).isPresent();
        if (isFirst
            || rule.basis().event().filter(event.type()::equals).isPresent()
            || rule.basis().again().contains(event.type())) {
          entries.add(new Entry(isFirst ? rule.id() : rule.id() + "-" + event.id(), moment(event)));
        }
      }
      for (RecordedStay stay : file.stays()) {
        boolean isTold =
            entries.stream().anyMatch(entry -> entry.start().date().equals(stay.entry()));
        if (!isTold && isOfThisApplication(stay)) {
          entries.add(
              new Entry(
                  rule.id() + "-stay-" + stay.id(),
                  new Moment(Phrase.of("deadline.entry"), stay.entry())));
        }
      }
      entries.sort(Comparator.comparing(entry -> entry.start().date()));
    }

    /** Visits of earlier years are kept for counting days, and ask for nothing any more. */
    private boolean isOfThisApplication(RecordedStay stay) {
      boolean isSinceItBegan =
          !file.events().isEmpty() && !stay.entry().isBefore(file.events().getFirst().date());
      return isSinceItBegan || stay.days().contains(today);
    }

    List<Deadline> deadlines() {
      List<Deadline> deadlines = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        var entry = entries.get(i);
        var next =
            i + 1 < entries.size()
                ? Optional.of(entries.get(i + 1).start().date())
                : Optional.<LocalDate>empty();
        deadlines.add(
            forward(
                rule,
                entry.id(),
                Optional.of(entry.start()),
                Optional.empty(),
                metBetween(entry.start().date(), next)));
      }
      if (deadlines.isEmpty()) {
        deadlines.add(
            forward(rule, rule.id(), Optional.empty(), Optional.empty(), Optional.empty()));
      }
      return deadlines;
    }

    private Optional<Moment> metBetween(LocalDate from, Optional<LocalDate> next) {
      return file.events().stream()
          .filter(event -> rule.metBy().contains(event.type()))
          .filter(event -> !event.date().isBefore(from))
          .filter(event -> next.isEmpty() || event.date().isBefore(next.get()))
          .findFirst()
          .map(Deadlines::moment);
    }
  }

  /** Whether a rule tells how long something issued is good. */
  static boolean isValidity(Deadline deadline) {
    return deadline.rule().filter(rule -> rule.kind() == RuleKind.VALIDITY).isPresent();
  }
}
