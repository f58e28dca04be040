package app.qadam.export;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Reminders;
import app.qadam.store.FileMark;
import app.qadam.text.Texts;
import app.qadam.text.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The deadlines as a calendar (RFC 5545): days of the whole day, which are the same local date
 * everywhere. Nothing that the applicant typed goes into it, because calendars are shared and kept
 * elsewhere. Each deadline has the same UID in every calendar taken from a file or its copies, and
 * a sequence that grows with the file, so that a calendar that is read again takes the place of the
 * one before.
 */
public final class Ics {
  private static final String NAME = "Qadam";

  /** When to remind on a day, local time. */
  private static final LocalTime REMINDED_AT = LocalTime.of(9, 0);

  private final Texts texts;

  /** A calendar in the language of {@code texts}. */
  public Ics(Texts texts) {
    this.texts = texts;
  }

  /**
   * The calendar, lines ended by CR LF, to be written as UTF-8.
   *
   * @param mark of the file, taken not later than {@code file}
   * @param vanished deadlines that an earlier calendar may hold and that have no date any more
   * @param at when the calendar is made
   */
  public String calendar(
      Plan plan, CaseFile file, FileMark mark, List<Deadline> vanished, Instant at) {
    var standing =
        plan.deadlines().stream()
            .filter(deadline -> deadline.due().isPresent())
            .map(deadline ->
                event(
                    deadline, mark, at, standing(deadline), alarms(deadline, plan.today(), file)));
    var gone =
        vanished.stream()
            .map(deadline -> event(deadline, mark, at, gone(deadline), new ComponentList<>()));
    var heading =
        new PropertyList(
            List.of(
                new ProdId("-//" + NAME + "//" + NAME + " " + Version.NAME + "//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", NAME)));
    return write(
        new Calendar(heading, new ComponentList<>(Stream.concat(standing, gone).toList())));
  }

  /** How an event is told. */
  private record Wording(Status status, String summary, String description) {}

  private VEvent event(
      Deadline deadline, FileMark mark, Instant at, Wording wording, ComponentList<VAlarm> alarms) {
    var due = deadline.due().orElseThrow();
    List<Property> properties =
        List.of(
            new Uid(deadline.id() + "-" + mark.id() + "@qadam.app"),
            new DtStamp(at.truncatedTo(ChronoUnit.SECONDS)),
            new Sequence(Math.toIntExact(mark.changes())),
            new DtStart<>(due),
            new DtEnd<>(due.plusDays(1)),
            new Summary(wording.summary()),
            new Description(wording.description()),
            new Categories(NAME),
            wording.status(),
            ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(properties), alarms);
  }

  private Wording standing(Deadline deadline) {
    var summary =
        deadline.met().isPresent() ? texts.get("ics.done", name(deadline)) : name(deadline);
    return new Wording(ImmutableStatus.VEVENT_CONFIRMED, summary, description(deadline));
  }

  private Wording gone(Deadline deadline) {
    return new Wording(
        ImmutableStatus.VEVENT_CANCELLED,
        texts.get("ics.gone", name(deadline)),
        texts.get("ics.gone.why"));
  }

  /** The name that a deadline has outside the file: never the applicant's words. */
  private String name(Deadline deadline) {
    return switch (deadline.subject()) {
      case Deadline.Subject.OfRule(var rule) -> texts.of(rule.title());
      case Deadline.Subject.Own(var own) -> texts.get("ics.own", own.id());
    };
  }

  private String description(Deadline deadline) {
    var lines =
        switch (deadline.subject()) {
          case Deadline.Subject.OfRule(var rule) ->
              Stream.of(
                      Stream.of(texts.of(rule.sentence())),
                      deadline.start().stream()
                          .map(start ->
                              texts.get(
                                  rule.basis().backward() ? "ics.counted-back" : "ics.counted",
                                  start.what(),
                                  texts.plainDate(start.date()))),
                      deadline.printed().stream()
                          .filter(day -> deadline.due().filter(day::equals).isPresent())
                          .map(day -> texts.get("ics.printed", texts.plainDate(day))),
                      deadline.count().stream()
                          .filter(count -> !count.isKnown())
                          .map(count -> texts.get("count.not-published")),
                      deadline.met().stream()
                          .map(met ->
                              texts.get("ics.ended", met.what(), texts.plainDate(met.date()))))
                  .flatMap(line -> line);
          case Deadline.Subject.Own(var own) ->
              Stream.concat(
                  Stream.of(texts.get("ics.own.what")),
                  own.done().stream().map(day -> texts.get("ics.own.done", texts.plainDate(day))));
        };
    return String.join("\n", lines.toList());
  }

  /** What is met or missed rings no more, and a reminder whose day is behind does not ring late. */
  private ComponentList<VAlarm> alarms(Deadline deadline, LocalDate today, CaseFile file) {
    boolean isAhead = deadline.stateOn(today) == Deadline.State.AHEAD;
    var due = deadline.due().orElseThrow();
    return new ComponentList<>(
        Reminders.leads(deadline, file).stream()
            .filter(days -> isAhead && !due.minusDays(days).isBefore(today))
            .map(days -> alarm(deadline, days))
            .toList());
  }

  private VAlarm alarm(Deadline deadline, int daysBefore) {
    var text =
        daysBefore == 0
            ? texts.get("ics.alarm.today", name(deadline))
            : texts.get("ics.alarm", name(deadline), texts.quantity("days", daysBefore));
    var fromStartOfDueDay = Duration.between(LocalTime.MIDNIGHT, REMINDED_AT).minusDays(daysBefore);
    return new VAlarm(
        new PropertyList(
            List.of(
                ImmutableAction.DISPLAY, new Trigger(fromStartOfDueDay), new Description(text))));
  }

  private static String write(Calendar calendar) {
    var written = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folding.ofOctets(written.toString());
  }
}
