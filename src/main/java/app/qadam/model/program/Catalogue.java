package app.qadam.model.program;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of programs, whatever its length. It is no record, so that it can keep an index. */
public final class Catalogue {
  private final List<Program> programs;
  private final LocalDate seen;
  private final Map<String, Country> countries;
  private final Map<String, Region> regions;
  private final Map<String, Program> byId;

  /**
   * A table.
   *
   * @param programs in the order of their page
   * @param seen the day on which the table was read off its page
   * @param countries by code; those of all programs are there
   * @param regions by id, in the order of the facts; those of all countries are there
   */
  public Catalogue(
      List<Program> programs,
      LocalDate seen,
      Map<String, Country> countries,
      Map<String, Region> regions) {
    this.programs = List.copyOf(programs);
    this.seen = seen;
    this.countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    this.regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    Map<String, Program> ids = LinkedHashMap.newLinkedHashMap(programs.size());
    programs.forEach(program -> ids.putIfAbsent(program.id(), program));
    this.byId = Collections.unmodifiableMap(ids);
  }

  /** The programs in the order of their page. */
  public List<Program> programs() {
    return programs;
  }

  /** The day on which the table was read off its page. */
  public LocalDate seen() {
    return seen;
  }

  /** The countries by code, also those without a program. */
  public Map<String, Country> countries() {
    return countries;
  }

  /** The regions by id, in the order of the facts. */
  public Map<String, Region> regions() {
    return regions;
  }

  /** The programs by their ids. */
  public Map<String, Program> byId() {
    return byId;
  }

  public Optional<Program> program(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Catalogue that
            && seen.equals(that.seen)
            && programs.equals(that.programs)
            && countries.equals(that.countries)
            && regions.equals(that.regions));
  }

  @Override
  public int hashCode() {
    return Objects.hash(programs, seen, countries, regions);
  }

  @Override
  public String toString() {
    return programs.size() + " programs as of " + seen;
  }
}
