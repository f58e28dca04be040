package app.qadam.export;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.edition.FactsDifference;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Residence;
import app.qadam.model.program.ExchangeRates;
import app.qadam.model.program.Means;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.time.Answer;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import app.qadam.model.time.WorkingCalendar;
import app.qadam.text.ChangeWords;
import app.qadam.text.SideRows;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documented JSON of the command line: names and meanings stay, new fields may be added. */
public final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Texts texts;

  /** JSON whose few words are those of {@code texts}. */
  public Json(Texts texts) {
    this.texts = texts;
  }

  /** What a rule says of a day. */
  public String due(Answer answer) {
    return write(new RuleJson(texts).due(answer));
  }

  /** All rules, an array. */
  public String rules(List<Rule> rules) {
    return write(rules.stream().map(new RuleJson(texts)::rule).toList());
  }

  /** Where the applicant was, on a day. */
  public String stays(Residence residence, LocalDate on) {
    var json = object();
    json.put("on", on.toString());
    json.put(
        "stays",
        residence.stays().stream()
            .map(stay -> {
              var one = object();
              one.put("id", stay.recorded().map(RecordedStay::id).orElse(null));
              one.put("entry", stay.span().first().toString());
              one.put("exit", text(stay.span().last()));
              one.put("city", stay.recorded().flatMap(RecordedStay::city).orElse(null));
              one.put("days", stay.daysUpTo(on));
              return one;
            })
            .toList());
    json.put("daysInYear", residence.days().inYear(on.getYear(), on));
    json.put("daysInTwelveMonths", residence.twelveMonths());
    return write(json);
  }

  /**
   * Rows of a table of a damaged file.
   *
   * @param lost empty when nobody can know how many
   */
  public record SalvagedRows(String table, long read, OptionalLong lost) {}

  /** What was taken out of a damaged file; {@code null} for what nobody can know. */
  public static String salvaged(
      List<SalvagedRows> tables, long attachments, long attachmentsLost, boolean withHistory) {
    var json = object();
    json.put(
        "tables",
        tables.stream()
            .map(rows -> {
              var one = object();
              one.put("table", rows.table());
              one.put("read", rows.read());
              one.put("lost", rows.lost().isPresent() ? rows.lost().getAsLong() : null);
              return one;
            })
            .toList());
    json.put("attachments", attachments);
    json.put("attachmentsLost", attachmentsLost);
    json.put("withHistory", withHistory);
    return write(json);
  }

  /** How the programme fits. */
  public String eligibility(Eligibility eligibility, CaseFile file, Facts facts) {
    return write(new EligibilityJson(texts).of(eligibility, file, facts));
  }

  /** The applicant's details, what documents say of them, and what was found. */
  public String details(Plan plan) {
    return write(new DetailsJson(texts).of(plan));
  }

  /** Which facts are in force on a day. */
  public String facts(Facts facts, Comparing comparing, LocalDate today) {
    return write(new EditionJson(texts).inForce(facts, comparing, today));
  }

  /** What other facts would change. */
  public String difference(FactsDifference difference, Facts before, Facts after) {
    return write(new EditionJson(texts).difference(difference, before, after));
  }

  /** Programs, an array. */
  public static String programs(Compared compared) {
    return write(new ProgramsJson(compared).programs());
  }

  /** Programs beside each other in some of their rows, on a day. */
  public static String comparison(Compared compared, LocalDate on, List<SideRows.Row> rows) {
    return write(new ProgramsJson(compared).comparison(on, rows));
  }

  /** Where an application stands on a day. */
  public String status(String file, Plan plan, Facts facts) {
    var json = object();
    json.put("file", file);
    json.put("on", plan.today().toString());
    json.put("stage", plan.current().stage().number());
    var next = object();
    next.put("stage", plan.next().stage().id());
    next.put("title", texts.say(plan.next().title()));
    next.put("detail", texts.say(plan.next().detail()));
    next.put("record", plan.next().record().map(Named::id).orElse(null));
    json.put("next", next);
    json.put(
        "stages",
        plan.stages().stream()
            .map(stage -> {
              var one = object();
              one.put("number", stage.stage().number());
              one.put("id", stage.stage().id());
              one.put("title", texts.of(facts.guide(stage.stage()).title()));
              one.put("status", stage.status().id());
              one.put("reason", texts.say(stage.reason()));
              return one;
            })
            .toList());
    json.put(
        "deadlines",
        plan.deadlines().stream()
            .filter(deadline -> deadline.due().isPresent())
            .map(deadline -> deadline(deadline, plan.today(), plan.calendar()))
            .toList());
    json.put(
        "documents",
        plan.documents().stream()
            .map(document -> {
              var one = object();
              one.put("id", document.type().id());
              one.put("state", document.state().id());
              one.put("ready", document.isReady());
              return one;
            })
            .toList());
    json.put(
        "problems", plan.problems().stream().map(problem -> texts.say(problem.text())).toList());
    return write(json);
  }

  private static Map<String, @Nullable Object> deadline(
      Deadline deadline, LocalDate today, WorkingCalendar calendar) {
    var due = deadline.due().orElseThrow();
    var json = object();
    json.put("id", deadline.id());
    json.put("rule", deadline.rule().map(Rule::id).orElse(null));
    json.put("from", deadline.start().map(start -> start.date().toString()).orElse(null));
    json.put("due", due.toString());
    json.put(
        "otherConvention",
        deadline.otherwise().map(other -> counted(deadline, other).toString()).orElse(null));
    json.put("state", deadline.stateOn(today).id());
    json.put("daysLeft", deadline.daysLeft(today).orElse(null));
    json.put("workingDaysLeft", calendar.workingDaysUntil(today, due));
    json.put("met", deadline.met().map(event -> event.date().toString()).orElse(null));
    return json;
  }

  /** A rule that is counted back gives the day on which the count begins. */
  private static LocalDate counted(Deadline deadline, ExplainedCount count) {
    return deadline.rule().filter(rule -> rule.basis().backward()).isPresent()
        ? count.from()
        : count.due();
  }

  /** The attached files as {@link WholeJson} tells them, an array. */
  public static String attachments(List<Attachment> attachments) {
    return write(attachments.stream().map(PapersJson::attachment).toList());
  }

  /** What was done to a file; the sentences are those of {@code words}. */
  public static String history(Past past, ChangeWords words) {
    return write(new HistoryJson(words).past(past));
  }

  /** The applicant's means; what is not told is null. */
  public static String means(Means means) {
    return write(ComparingJson.means(means));
  }

  /** Saved filters, an array. */
  public static String filters(List<SavedFilter> filters) {
    return write(filters.stream().map(ComparingJson::filter).toList());
  }

  /** The exchange rates in force, an array by currency. */
  public static String rates(ExchangeRates rates) {
    return write(
        rates.currencies().stream()
            .flatMap(currency -> rates.rate(currency).stream())
            .map(ComparingJson::rate)
            .toList());
  }

  static @Nullable String text(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }

  static Map<String, @Nullable Object> object() {
    return new LinkedHashMap<>();
  }

  static String write(Object json) {
    return MAPPER.writeValueAsString(json);
  }
}
