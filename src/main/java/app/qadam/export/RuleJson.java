package app.qadam.export;

import app.qadam.model.Named;
import app.qadam.model.fact.Claim;
import app.qadam.model.time.Answer;
import app.qadam.model.time.Basis;
import app.qadam.model.time.CountedDay;
import app.qadam.model.time.ExplainedCount;
import app.qadam.model.time.Rule;
import app.qadam.text.CalendarWords;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules, and what they say of a day. */
final class RuleJson {
  private final Texts texts;

  RuleJson(Texts texts) {
    this.texts = texts;
  }

  /** {@code rule, from, due, otherConvention, known, calendars, back, claims, days}. */
  Map<String, @Nullable Object> due(Answer answer) {
    var count = answer.count();
    var json = Json.object();
    json.put("rule", answer.rule().id());
    json.put("from", count.from().toString());
    json.put("due", count.due().toString());
    json.put("otherConvention", answer.otherwise().due().toString());
    json.put("known", count.isKnown());
    json.put("calendars", count.years().stream().map(year -> calendar(count, year)).toList());
    json.put("back", answer.back().map(RuleJson::back).orElse(null));
    json.put("claims", answer.rule().claims().stream().map(this::claim).toList());
    json.put("days", count.days().stream().map(day -> day(count, day)).toList());
    return json;
  }

  private Map<String, @Nullable Object> calendar(ExplainedCount count, int year) {
    var published = count.calendar().published(year);
    var json = Json.object();
    json.put("year", year);
    json.put("asOf", published.map(table -> table.asOf().toString()).orElse(null));
    json.put("status", new CalendarWords(texts).of(count.calendar(), year));
    return json;
  }

  private static Map<String, @Nullable Object> back(Answer.Back back) {
    var json = Json.object();
    json.put("end", back.end().toString());
    json.put("latest", back.latest().toString());
    json.put("otherConvention", back.otherwise().toString());
    return json;
  }

  private Map<String, @Nullable Object> day(ExplainedCount count, CountedDay day) {
    var json = Json.object();
    json.put("date", day.date().toString());
    json.put("counted", day.isCounted() ? day.number().getAsInt() : null);
    json.put("reason", texts.say(count.reason(day)));
    return json;
  }

  private Map<String, @Nullable Object> claim(Claim claim) {
    var source = claim.source();
    var json = Json.object();
    json.put("value", claim.value().orElse(null));
    json.put("text", texts.of(claim.text()));
    json.put("note", claim.note().map(texts::of).orElse(null));
    json.put("source", source.title());
    json.put("kind", source.kind().id());
    json.put("address", source.address().orElse(null));
    json.put("published", source.published().orElse(null));
    json.put("seen", claim.seen().toString());
    return json;
  }

  /** {@code rule, title, sentence, kind, counting, from, sources}. */
  Map<String, @Nullable Object> rule(Rule rule) {
    var json = Json.object();
    json.put("rule", rule.id());
    json.put("title", texts.of(rule.title()));
    json.put("sentence", texts.of(rule.sentence()));
    json.put("kind", rule.kind().id());
    json.put(
        "counting",
        rule.counting()
            .map(counting -> {
              var one = Json.object();
              one.put("count", counting.count());
              one.put("unit", counting.unit().id());
              one.put("firstDay", counting.firstDay().id());
              return one;
            })
            .orElse(null));
    json.put("from", from(rule.basis()));
    json.put("sources", rule.claims().size());
    return json;
  }

  private static @Nullable Map<String, @Nullable Object> from(Basis basis) {
    if (basis.equals(Basis.NONE)) {
      return null;
    }
    List<String> again = basis.again().stream().map(Named::id).sorted().toList();
    var json = Json.object();
    json.put("event", basis.event().map(Named::id).orElse(null));
    json.put("again", again);
    json.put("eachEntry", basis.eachEntry());
    json.put("document", basis.document().orElse(null));
    json.put("backward", basis.backward());
    return json;
  }
}
