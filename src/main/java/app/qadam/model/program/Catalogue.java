package app.qadam.model.program;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of programs, whatever its length.
 *
 * @param programs in the order of their page
 * @param seen the day on which the table was read off its page
 * @param countries by code; those of all programs are there
 * @param regions by id, in the order of the facts; those of all countries are there
 */
public record Catalogue(
    List<Program> programs,
    LocalDate seen,
    Map<String, Country> countries,
    Map<String, Region> regions) {
  public Catalogue {
    programs = List.copyOf(programs);
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
  }

  /** The programs by their ids; made anew with every call, so keep it. */
  public Map<String, Program> byId() {
    Map<String, Program> byId = HashMap.newHashMap(programs.size());
    programs.forEach(program -> byId.put(program.id(), program));
    return byId;
  }

  public Optional<Program> program(String id) {
    return programs.stream().filter(program -> program.id().equals(id)).findFirst();
  }
}
