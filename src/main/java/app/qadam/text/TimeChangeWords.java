package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.casefile.Change.SetDeadlineNote;
import app.qadam.model.casefile.Change.SetOwnDay;
import app.qadam.model.casefile.Change.SetOwnDeadline;
import app.qadam.model.casefile.Change.SetPlanning;
import app.qadam.model.casefile.Change.SetStay;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.fact.CountryName;
import app.qadam.model.time.OwnDay;
import app.qadam.model.time.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was changed about dates and stays. */
final class TimeChangeWords {
  private static final String OWN = "own-";

  private final Facts facts;
  private final Texts texts;

  TimeChangeWords(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
  }

  String stay(SetStay change) {
    if (change.from().isPresent() && change.to().isPresent()) {
      return texts.get("change.stay.changed", stay(change.from().get()), stay(change.to().get()));
    }
    return change
        .to()
        .map(stay -> texts.get("change.stay", stay(stay)))
        .or(() -> change.from().map(stay -> texts.get("change.stay.removed", stay(stay))))
        .orElseThrow();
  }

  private String stay(RecordedStay stay) {
    var entry = texts.plainDate(stay.entry());
    var days =
        stay.exit()
            .map(exit -> texts.get("change.stay.days", entry, texts.plainDate(exit)))
            .orElseGet(() -> texts.get("change.stay.open", entry));
    return stay.city()
        .map(city -> texts.get("change.stay.in", days, Differences.shortened(city)))
        .orElse(days);
  }

  String ownDeadline(SetOwnDeadline change) {
    var one = change.to().or(change::from).orElseThrow();
    var title = Differences.shortened(one.title());
    if (change.from().isEmpty() || change.to().isEmpty()) {
      return texts.get(
          change.to().isPresent() ? "change.own-deadline" : "change.own-deadline.removed",
          title,
          texts.plainDate(one.date()));
    }
    var from = change.from().get();
    return new Differences(texts)
        .of(
            texts.get("change.name.title"),
            Optional.of(from.title()),
            Optional.of(one.title()),
            text -> text)
        .of(
            texts.get("change.name.date"),
            Optional.of(from.date()),
            Optional.of(one.date()),
            texts::plainDate)
        .of(texts.get("change.name.done"), from.done(), one.done(), texts::plainDate)
        .about(texts.get("change.quoted", title));
  }

  String ownDay(SetOwnDay change) {
    var date = change.to().or(change::from).map(OwnDay::date).map(texts::plainDate).orElseThrow();
    return change
        .to()
        .map(day ->
            texts.get(
                day.off() ? "change.own-day.off" : "change.own-day.worked",
                date,
                Differences.shortened(day.reason())))
        .orElseGet(() -> texts.get("change.own-day.removed", date));
  }

  String note(SetDeadlineNote change) {
    var from = change.from();
    var to = change.to();
    return new Differences(texts)
        .ofWords(texts.get("change.name.note"), Optional.of(from.text()), Optional.of(to.text()))
        .of(
            texts.get("change.name.remind"),
            from.remindBefore(),
            to.remindBefore(),
            this::reminders)
        .about(deadline(to.deadline()));
  }

  private String reminders(List<Integer> days) {
    return days.isEmpty()
        ? texts.get("change.remind.never")
        : texts.get(
            "change.remind.ahead",
            days.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  /** A rule may be followed several times; then something stands behind its name. */
  private String deadline(String id) {
    if (id.startsWith(OWN)) {
      return texts.get("change.own-deadline.some");
    }
    return facts.rules().stream()
        .filter(rule -> id.startsWith(rule.id()))
        .max(Comparator.comparingInt((Rule rule) -> rule.id().length()))
        .map(rule -> texts.of(rule.title()))
        .orElse(id);
  }

  String planning(SetPlanning change) {
    var from = change.from();
    var to = change.to();
    var differences =
        new Differences(texts)
            .of(
                texts.get("forecast.wish.date"),
                from.wishedArrival(),
                to.wishedArrival(),
                texts::plainDate)
            .of(
                texts.get("change.name.eds"),
                from.edsCarrier().map(Named::id),
                to.edsCarrier().map(Named::id),
                id -> texts.get("validity.eds." + id))
            .of(
                texts.get("change.name.nationalities"),
                Optional.of(from.nationalities()).filter(all -> !all.isEmpty()),
                Optional.of(to.nationalities()).filter(all -> !all.isEmpty()),
                this::countries);
    SortedSet<String> estimates = new TreeSet<>(from.days().keySet());
    estimates.addAll(to.days().keySet());
    for (String estimate : estimates) {
      differences.of(
          Optional.ofNullable(facts.estimates().get(estimate))
              .map(one -> texts.of(one.title()))
              .orElse(estimate),
          Optional.ofNullable(from.days().get(estimate)),
          Optional.ofNullable(to.days().get(estimate)),
          days -> texts.quantity("days", days));
    }
    return differences.about(texts.get("change.planning"));
  }

  private String countries(List<String> codes) {
    return codes.stream()
        .map(code -> texts.of(CountryName.of(code)))
        .collect(Collectors.joining(", "));
  }
}
