package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.program.Country;
import app.qadam.model.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs of the table, by name, country and sort. */
final class ProgramEntries implements Source {
  private final Spoken spoken;

  ProgramEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    var countries = now.facts().countries();
    return now.facts().programs().stream().map(program -> program(program, countries)).toList();
  }

  private Entry program(Program program, Map<String, Country> countries) {
    var country = Optional.ofNullable(countries.get(program.country())).map(Country::name);
    List<String> kinds = new ArrayList<>();
    program.kinds().forEach(kind -> kinds.addAll(spoken.all("kind." + kind.id())));
    return spoken.entry(
        "program-" + program.id(),
        Kind.PROGRAM,
        program.name(),
        country.map(spoken.texts()::of).orElse(program.country()),
        Goal.to(new Place.OfProgram(program.id()), "compare-table"),
        Spoken.and(country.map(Spoken::all).orElse(List.of()), kinds));
  }
}
