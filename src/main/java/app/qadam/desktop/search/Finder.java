package app.qadam.desktop.search;

import app.qadam.desktop.kit.Situation;
import app.qadam.model.Facts;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be found by typing. To be used off the FX thread, by one thread after the
 * other: there may be much. What is searched for is written down nowhere.
 */
public final class Finder {
  private static final int MOST = 60;
  private static final int MOST_RECENT = 5;

  private final List<Source> ofFacts;
  private final List<Source> ofFile;
  private @Nullable Known known;
  private @Nullable Ready ready;

  /** What stays the same for as long as the facts do. */
  private record Known(Facts facts, List<Entry> entries) {}

  private record Ready(Situation now, List<Found> commands, Index index) {}

  public Finder(Texts texts) {
    var spoken = new Spoken(texts);
    ofFacts =
        List.of(
            new PageEntries(spoken),
            new SettingEntries(spoken),
            new ProgramEntries(spoken),
            new HelpEntries(spoken));
    ofFile =
        List.of(
            new DocumentEntries(spoken),
            new DeadlineEntries(spoken),
            new OwnEntries(spoken),
            new DetailEntries(spoken),
            new FileEntries(spoken));
  }

  /**
   * What has every typed word, the best first.
   *
   * @param commands what can be done now
   */
  public List<Hit> find(String typed, Situation now, List<Found> commands) {
    return index(now, commands).find(typed, MOST);
  }

  /**
   * Those of these ids that are still there, the last chosen first.
   *
   * @param chosen ids of what was chosen, the last at the end
   */
  public List<Hit> recent(List<String> chosen, Situation now, List<Found> commands) {
    var index = index(now, commands);
    return chosen.reversed().stream()
        .flatMap(id -> index.byId(id).stream())
        .limit(MOST_RECENT)
        .map(Hit::unmarked)
        .toList();
  }

  private Index index(Situation now, List<Found> commands) {
    var made = ready;
    if (made == null || !made.now().equals(now) || !made.commands().equals(commands)) {
      List<Entry> all = new ArrayList<>(known(now));
      ofFile.forEach(source -> all.addAll(source.entries(now)));
      commands.forEach(command -> all.add(Entry.of(command, List.of())));
      made = new Ready(now, commands, new Index(all));
      ready = made;
    }
    return made.index();
  }

  private List<Entry> known(Situation now) {
    var made = known;
    if (made == null || !made.facts().equals(now.facts())) {
      made =
          new Known(
              now.facts(),
              ofFacts.stream().flatMap(source -> source.entries(now).stream()).toList());
      known = made;
    }
    return made.entries();
  }

  /** How many things can be found. */
  int size(Situation now) {
    return index(now, List.of()).size();
  }
}
