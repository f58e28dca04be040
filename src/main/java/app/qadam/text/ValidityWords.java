package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Use;
import app.qadam.model.plan.Validity;
import app.qadam.model.time.Counting;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of how long something is good, and of what to do when it is not. */
public final class ValidityWords {
  private final Texts texts;
  private final Plan plan;
  private final Facts facts;
  private final CaseFile file;

  public ValidityWords(Texts texts, Plan plan, Facts facts, CaseFile file) {
    this.texts = texts;
    this.plan = plan;
    this.facts = facts;
    this.file = file;
  }

  /** The state of a use, where what is not known is not called good. */
  public String state(Use.State state, boolean isUnknown) {
    return isUnknown && state == Use.State.GOOD
        ? texts.get("validity.state.unknown")
        : texts.get("validity.state." + state.id());
  }

  /** To when it is good, in a few words: {@code to 3 Aug 2031}. */
  public String line(Validity validity) {
    if (validity.isUnknown()) {
      return texts.get("validity.line.unknown");
    }
    return switch (validity.how()) {
      case NOT_THERE -> texts.get("validity.line.not-there");
      case PLANNED ->
          validity.id().equals(Validity.E_VISA)
              ? texts.get("validity.line.up-to", span(validity.rule().orElseThrow()))
              : texts.get("validity.line.not-there");
      case PRINTED, COUNTED, NOT_STATED ->
          validity
              .until()
              .map(day ->
                  texts.get(
                      day.isBefore(plan.today()) ? "validity.line.ended" : "validity.line.to",
                      texts.plainDate(day)))
              .orElseGet(() -> texts.get("validity.line.no-end"));
    };
  }

  /**
   * What a row says of its document, for the hover, a screen reader and the text.
   *
   * @param uses those to come
   */
  public String spoken(Validity validity, Use.State verdict, List<Use> uses) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("validity.spoken", line(validity)));
    parts.add(texts.get("validity.spoken.state", state(verdict, validity.isUnknown())));
    uses.forEach(use -> parts.add(used(use)));
    return String.join(" ", parts);
  }

  /** In what way its last good day is known. */
  public String ends(Validity validity) {
    if (validity.isUnknown() || validity.until().isEmpty()) {
      return texts.get(
          validity.isUnknown()
              ? "validity.ends.unknown"
              : validity.how() == Validity.How.NOT_STATED
                  ? "validity.ends.not-stated"
                  : "validity.ends.not-there",
          validity.title());
    }
    var last = texts.longDate(validity.until().get());
    return countedFrom(validity)
        .map(from ->
            texts.get(
                validity.how() == Validity.How.PLANNED
                    ? "validity.ends.planned"
                    : "validity.ends.counted",
                validity.title(),
                from,
                span(validity.rule().orElseThrow()),
                last))
        .orElseGet(() -> texts.get("validity.ends.printed", validity.title(), last));
  }

  /** The day from which the rule comes to its last good day, also where the same is printed. */
  private Optional<LocalDate> countedFrom(Validity validity) {
    return validity
        .rule()
        .flatMap(rule ->
            validity
                .from()
                .filter(from ->
                    validity.until().equals(Optional.of(rule.endOf(from, plan.calendar())))));
  }

  /** The step that uses it, and when. */
  public String used(Use use) {
    var usual = use.days().typical();
    return switch (use.state()) {
      case PAST -> texts.get("validity.use.past", use.event(), usual);
      case GOOD, OUTSIDE -> texts.get("validity.used." + use.event().id(), usual);
      case AT_RISK ->
          texts.get(
              isLimited(use) ? "validity.used.at-risk" : "validity.used.at-risk-or-later",
              texts.get("validity.used." + use.event().id(), usual),
              use.days().maximum());
    };
  }

  /** Whether a legal limit is known for all that leads to it. */
  private boolean isLimited(Use use) {
    return plan.forecast().step(use.event()).maximumKnown();
  }

  /** When a use is: never one day where the offices decide. */
  public String when(Use use) {
    var days = use.days();
    if (use.state() == Use.State.PAST) {
      return texts.get("validity.when.past", days.typical());
    }
    if (days.typical().equals(days.maximum())) {
      return texts.get(
          isLimited(use) ? "validity.when.usual" : "validity.when.no-limit", days.typical());
    }
    return texts.get(
        isLimited(use) ? "validity.when" : "validity.when.at-least",
        days.typical(),
        days.maximum());
  }

  /** How much is to spare, or missing, on the usual day. */
  public Optional<String> spare(Use use, Optional<LocalDate> until) {
    if (use.state() == Use.State.PAST || until.isEmpty()) {
      return Optional.empty();
    }
    long days = until.get().toEpochDay() - use.days().typical().toEpochDay();
    return Optional.of(
        texts.get(
            days < 0 ? "validity.too-short" : "validity.spare",
            new Quantity("days", Math.abs(days))));
  }

  /** What to do, and by when; what gives when it is too late for that. */
  public String renewal(Validity validity, Validity.Renewal renewal) {
    if (renewal.steps().isEmpty()) {
      return texts.get("validity.renewal.no-figures", renewal.neededOn());
    }
    var figures =
        texts.list(
            renewal.steps().stream().map(id -> facts.estimate(id)).map(this::figure).toList());
    if (!renewal.askBy().isBefore(plan.today())) {
      return texts.get("validity.renewal", renewal.askBy(), figures);
    }
    var there = plan.today().plusDays(renewal.days());
    return validity.verdict() == Use.State.OUTSIDE
        ? texts.get(
            "validity.renewal.late",
            there,
            figures,
            new Quantity("days", there.toEpochDay() - renewal.neededOn().toEpochDay()))
        : texts.get("validity.renewal.late-at-risk", there, figures);
  }

  private String figure(Estimate estimate) {
    var state = estimate.reaches().orElseThrow();
    return texts.get("validity.renewal.step." + state.id(), new Quantity("days", days(estimate)));
  }

  /** The applicant's own figure, else the one to begin with; in calendar days. */
  public int days(Estimate estimate) {
    var own = file.planning().days().get(estimate.id());
    return own != null ? own : estimate.days().orElse(0);
  }

  /** Whether the figure is the applicant's own. */
  public boolean isOwn(Estimate estimate) {
    return file.planning().days().containsKey(estimate.id());
  }

  private String span(Rule rule) {
    var counting = rule.counting().orElseThrow();
    boolean isDays = counting.unit() == Counting.Unit.CALENDAR_DAY;
    return texts.quantity(isDays ? "days" : "span." + counting.unit().id(), counting.count());
  }
}
