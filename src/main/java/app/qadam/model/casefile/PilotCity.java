package app.qadam.model.casefile;

import app.qadam.model.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The cities in which the pilot is reported to run. */
public enum PilotCity implements Named {
  ASTANA("astana", "Astana", "Астана"),
  ALMATY("almaty", "Almaty", "Алматы", "Алма-Ата");

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  PilotCity(String id, String... names) {
    this.id = id;
    this.names = List.of(names);
  }

  @Override
  public String id() {
    return id;
  }

  /** The city that a text names, in either language and in any case; empty for another one. */
  public static Optional<PilotCity> of(String text) {
    return Arrays.stream(values())
        .filter(city -> city.names.stream().anyMatch(text.strip()::equalsIgnoreCase))
        .findFirst();
  }
}
