package app.qadam.model.edition;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.document.DocumentType;
import app.qadam.model.edition.OtherChange.How;
import app.qadam.model.edition.OtherChange.Kind;
import app.qadam.model.fact.Help;
import app.qadam.model.fact.Requirement;
import app.qadam.model.fact.Source;
import app.qadam.model.handin.HandInGuide;
import app.qadam.model.program.Country;
import app.qadam.model.stage.StageGuide;
import app.qadam.model.time.CalendarDay;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Rule;
import app.qadam.model.time.Step;
import app.qadam.model.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds everything beside programs and rates against each other, kind by kind. */
final class OtherDifferences {
  private final Facts before;
  private final Facts after;
  private final List<OtherChange> found = new ArrayList<>();

  OtherDifferences(Facts before, Facts after) {
    this.before = before;
    this.after = after;
  }

  List<OtherChange> all() {
    listed(Kind.STAGE, facts -> facts.stages().values(), s -> s.stage().id(), StageGuide::title);
    listed(Kind.REQUIREMENT, Facts::requirements, Requirement::id, Requirement::title);
    listed(Kind.DOCUMENT, Facts::documents, DocumentType::id, DocumentType::title);
    listed(Kind.RULE, Facts::rules, Rule::id, Rule::title);
    listed(Kind.STEP, Facts::steps, step -> step.to().id(), Step::title);
    listed(Kind.ESTIMATE, facts -> facts.estimates().values(), Estimate::id, Estimate::title);
    compare(
        Kind.HAND_IN,
        facts -> byId(facts.handIns(), guide -> guide.addressee().id()),
        OtherDifferences::addressee);
    calendar();
    whole(Kind.VISA_FREE, Facts::visaFree);
    whole(Kind.E_VISA, Facts::eVisa);
    whole(Kind.LEGALISATION, Facts::legalisation);
    listed(Kind.COUNTRY, facts -> facts.countries().values(), Country::code, Country::name);
    listed(Kind.COUNTRY, facts -> facts.catalogue().regions().values(), r -> r.id(), r -> r.name());
    listed(Kind.HELP, facts -> facts.help().topics(), Help.Topic::id, Help.Topic::title);
    listed(Kind.HELP, facts -> facts.help().glossary(), t -> t.term().en(), Help.Term::term);
    listed(Kind.HELP, facts -> facts.help().disagreements(), d -> d.id(), d -> d.question());
    listed(Kind.SOURCE, facts -> facts.sources().values(), Source::id, Source::title);
    return found;
  }

  private void calendar() {
    compare(Kind.CALENDAR_YEAR, facts -> years(facts.calendar()), year -> named(year.number()));
    compare(Kind.CALENDAR_DAY, facts -> days(facts.calendar()), day -> named(day.date()));
    whole(Kind.CALENDAR_RULES, facts -> facts.calendar().rules());
  }

  /** What is told of a year's table as a whole. */
  private record Year(String number, WorkingCalendar.Year told) {}

  private static Map<String, Year> years(WorkingCalendar calendar) {
    Map<String, Year> years = new LinkedHashMap<>();
    for (int number : new TreeSet<>(calendar.knownYears())) {
      var year = calendar.published(number).orElseThrow();
      years.put(
          String.valueOf(number),
          new Year(
              String.valueOf(number),
              new WorkingCalendar.Year(year.status(), year.asOf(), Map.of())));
    }
    return years;
  }

  private static Map<String, CalendarDay> days(WorkingCalendar calendar) {
    Map<String, CalendarDay> days = new LinkedHashMap<>();
    for (int number : new TreeSet<>(calendar.knownYears())) {
      var ofYear = calendar.published(number).orElseThrow().days();
      for (LocalDate date : new TreeSet<>(ofYear.keySet())) {
        days.put(date.toString(), calendar.day(date));
      }
    }
    return days;
  }

  /** Facts that stand in a list and have an id and a title. */
  private <T> void listed(
      Kind kind,
      Function<Facts, Collection<T>> list,
      Function<T, String> id,
      Function<T, ?> title) {
    compare(kind, facts -> byId(list.apply(facts), id), one -> named(title.apply(one)));
  }

  private static <T> Map<String, T> byId(Collection<T> list, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    list.forEach(one -> byId.put(id.apply(one), one));
    return byId;
  }

  /** A fact that there is once. */
  private void whole(Kind kind, Function<Facts, ?> fact) {
    if (!fact.apply(before).equals(fact.apply(after))) {
      found.add(
          new OtherChange(kind, How.CHANGED, kind.id(), Phrase.of("facts.kind." + kind.id())));
    }
  }

  private <T> void compare(
      Kind kind, Function<Facts, Map<String, T>> facts, Function<T, Phrase> name) {
    var earlier = facts.apply(before);
    var later = facts.apply(after);
    var ids = new LinkedHashSet<>(later.keySet());
    ids.addAll(earlier.keySet());
    for (String id : ids) {
      how(earlier.get(id), later.get(id))
          .ifPresent(how -> {
            var told = Optional.ofNullable(later.get(id)).orElse(earlier.get(id));
            found.add(new OtherChange(kind, how, id, name.apply(Objects.requireNonNull(told))));
          });
    }
  }

  private static Optional<How> how(@Nullable Object was, @Nullable Object is) {
    if (Objects.equals(was, is)) {
      return Optional.empty();
    }
    return Optional.of(was == null ? How.ADDED : is == null ? How.REMOVED : How.CHANGED);
  }

  private static Phrase addressee(HandInGuide guide) {
    return Phrase.of("addressee." + guide.addressee().id());
  }

  private static Phrase named(Object name) {
    return Phrase.of("facts.named", name);
  }
}
