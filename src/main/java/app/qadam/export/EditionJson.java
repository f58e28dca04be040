package app.qadam.export;

import app.qadam.model.Facts;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.edition.FactsDifference;
import app.qadam.model.edition.ProgramChange;
import app.qadam.model.fact.Source;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which facts are in force, and what a file of facts would change. */
final class EditionJson {
  private final Texts texts;

  EditionJson(Texts texts) {
    this.texts = texts;
  }

  /** {@code date, shipped, file, trouble, daysOld, ahead, old, programs, …, sources}. */
  Map<String, @Nullable Object> inForce(Facts facts, Comparing comparing, LocalDate today) {
    var edition = facts.edition();
    var json = Json.object();
    json.put("date", edition.date().toString());
    json.put("shipped", edition.shipped().toString());
    json.put("file", comparing.facts().map(EditionJson::file).orElse(null));
    json.put("trouble", edition.trouble().map(texts::say).orElse(null));
    json.put("daysOld", edition.age(ChronoUnit.DAYS, today));
    json.put("ahead", edition.aheadOn(today).isPresent());
    json.put("old", edition.isOldOn(today));
    json.put("programs", facts.programs().size());
    json.put("programsSeen", facts.programsSeen().toString());
    json.put("countries", facts.countries().size());
    var rates = Json.object();
    rates.put("date", facts.rates().date().toString());
    rates.put("source", facts.rates().source().id());
    rates.put("currencies", facts.rates().currencies().size());
    rates.put("own", List.copyOf(new TreeSet<>(facts.rates().own().keySet())));
    json.put("rates", rates);
    json.put(
        "calendars",
        new TreeSet<>(facts.calendar().knownYears())
            .stream().map(year -> calendar(facts, year)).toList());
    json.put("sources", facts.sources().values().stream().map(EditionJson::source).toList());
    return json;
  }

  private static Map<String, @Nullable Object> file(FactsFile file) {
    var json = Json.object();
    json.put("name", file.name());
    json.put("sha256", file.sha256());
    json.put("size", file.size());
    json.put("date", file.date().toString());
    json.put("accepted", file.accepted().toString());
    return json;
  }

  private static Map<String, @Nullable Object> calendar(Facts facts, int year) {
    var json = Json.object();
    json.put("year", year);
    json.put("asOf", Json.text(facts.calendar().published(year).map(table -> table.asOf())));
    return json;
  }

  private static Map<String, @Nullable Object> source(Source source) {
    var json = Json.object();
    json.put("id", source.id());
    json.put("kind", source.kind().id());
    json.put("title", source.title());
    json.put("address", source.address().orElse(null));
    json.put("published", source.published().orElse(null));
    return json;
  }

  /** {@code differs, programs: {added, removed, changed}, rates, others}. */
  Map<String, @Nullable Object> difference(FactsDifference difference, Facts before, Facts after) {
    var earlier = new ProgramWords(before, texts);
    var later = new ProgramWords(after, texts);
    var json = Json.object();
    json.put("differs", !difference.isEmpty());
    var programs = Json.object();
    programs.put("added", difference.added().stream().map(EditionJson::program).toList());
    programs.put("removed", difference.removed().stream().map(EditionJson::program).toList());
    programs.put(
        "changed", difference.changed().stream().map(one -> changed(one, earlier, later)).toList());
    json.put("programs", programs);
    json.put(
        "rates",
        difference.rates().stream()
            .map(rate -> {
              var one = Json.object();
              one.put("currency", rate.currency());
              one.put("before", rate.before().orElse(null));
              one.put("after", rate.after().orElse(null));
              return one;
            })
            .toList());
    json.put(
        "others",
        difference.others().stream()
            .map(other -> {
              var one = Json.object();
              one.put("kind", other.kind().id());
              one.put("id", other.id());
              one.put("how", other.how().id());
              return one;
            })
            .toList());
    return json;
  }

  private static Map<String, @Nullable Object> program(Program program) {
    var json = Json.object();
    json.put("id", program.id());
    json.put("country", program.country());
    json.put("name", program.name());
    return json;
  }

  private static Map<String, @Nullable Object> changed(
      ProgramChange change, ProgramWords earlier, ProgramWords later) {
    var json = program(change.after());
    json.put(
        "columns",
        change.columns().stream().map(column -> column(change, column, earlier, later)).toList());
    json.put("kinds", change.kinds());
    return json;
  }

  private static Map<String, @Nullable Object> column(
      ProgramChange change, ProgramColumn column, ProgramWords earlier, ProgramWords later) {
    var json = Json.object();
    json.put("column", column.id());
    json.put("before", earlier.cell(change.before(), column).text());
    json.put("after", later.cell(change.after(), column).text());
    return json;
  }
}
