package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.SavedFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam filters FILE [--save NAME=LINE]... [--remove NAME]... [--json]}. */
@Command(
    name = "filters",
    description = "Keeps filters of the table of programs under names.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A LINE holds, each at most once and in any order: kind:nomad-it,talent"
          + " region:central-asia country:KZ,GE income<=3000USD investment<=50000EUR stay>=P1Y"
          + " dependants citizenship<=10 known \"words\"; or all, alone."
    })
final class FiltersCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(
      names = "--save",
      paramLabel = "NAME=LINE",
      description = "Save a filter; one of that name is replaced.")
  private List<String> saved = List.of();

  @Option(names = "--remove", paramLabel = "NAME", description = "Take a filter away.")
  private List<String> removed = List.of();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  FiltersCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    boolean isSaving = !saved.isEmpty() || !removed.isEmpty();
    if (isSaving) {
      save();
    }
    if (json) {
      desk.out().println(Json.filters(desk.read(file).comparing().filters()));
    } else if (isSaving) {
      desk.out().println(desk.texts().get("command.saved"));
    } else {
      list(desk.read(file).comparing().filters());
    }
    return Commands.OK;
  }

  private void list(List<SavedFilter> filters) {
    if (filters.isEmpty()) {
      desk.out().println(desk.texts().get("command.no-filters"));
    }
    filters.forEach(
        one -> desk.out().println("%s: %s".formatted(one.name(), FilterLine.write(one.filter()))));
  }

  private void save() {
    Map<String, Optional<SavedFilter>> wanted = new LinkedHashMap<>();
    saved.stream().map(this::read).forEach(one -> want(wanted, one.name(), Optional.of(one)));
    removed.forEach(name -> want(wanted, name.strip(), Optional.empty()));
    try (var store = desk.open(file)) {
      var changes = changes(store.current(), wanted);
      if (!changes.isEmpty()) {
        store.apply(changes.size() == 1 ? changes.getFirst() : new Change.Together(changes));
      }
    }
  }

  private void want(
      Map<String, Optional<SavedFilter>> wanted, String name, Optional<SavedFilter> to) {
    if (wanted.putIfAbsent(name, to) != null) {
      throw new Refusal(desk.texts().get("command.filter-twice", name));
    }
  }

  private List<Change> changes(CaseFile held, Map<String, Optional<SavedFilter>> wanted) {
    List<Change> changes = new ArrayList<>();
    wanted.forEach((name, to) -> {
      var from =
          held.comparing().filters().stream().filter(one -> one.name().equals(name)).findFirst();
      if (from.isEmpty() && to.isEmpty()) {
        throw new Refusal(desk.texts().get("command.filter.missing", name));
      }
      if (!from.equals(to)) {
        changes.add(new Change.SetFilter(from, to));
      }
    });
    return changes;
  }

  private SavedFilter read(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 0) {
      throw new Refusal(desk.texts().get("command.filter-use", typed));
    }
    try {
      var saved =
          new SavedFilter(typed.substring(0, equals), FilterLine.read(typed.substring(equals + 1)));
      tellUnknownPlaces(saved.filter());
      return saved;
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  /** A place that the table does not know is kept all the same: newer facts may bring it. */
  private void tellUnknownPlaces(ProgramFilter filter) {
    var catalogue = desk.facts(desk.read(file), file).catalogue();
    Stream.concat(
            filter.regions().stream().filter(id -> !catalogue.regions().containsKey(id)),
            filter.countries().stream().filter(code -> !catalogue.countries().containsKey(code)))
        .map(place -> desk.texts().get("command.no-place", place))
        .forEach(note -> desk.err().println(desk.texts().get("command.note", note)));
  }
}
