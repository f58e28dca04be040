package app.qadam.export;

import app.qadam.model.casefile.Holding;
import app.qadam.model.casefile.Holding.Count;
import app.qadam.store.Backup;
import app.qadam.store.Backup.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The backups of a file as JSON. */
public final class BackupsJson {
  private BackupsJson() {}

  /** A backup and what opening it has shown. */
  public record Looked(Backup backup, Condition condition) {}

  /**
   * An array, the newest first.
   *
   * @param now what the file holds; empty when it cannot be read
   */
  public static String of(List<Looked> backups, Optional<Holding> now) {
    return Json.write(backups.stream().map(one -> backup(one, now)).toList());
  }

  private static Map<String, @Nullable Object> backup(Looked one, Optional<Holding> now) {
    var backup = one.backup();
    var json = Json.object();
    json.put("path", backup.path().toString());
    json.put("at", backup.name().at().toString());
    json.put("size", backup.size());
    json.put("version", backup.name().version());
    json.put(
        "before", backup.name().before().isPresent() ? backup.name().before().getAsInt() : null);
    switch (one.condition()) {
      case Condition.Sound(var held) -> {
        var then = Holding.of(held);
        json.put("condition", "sound");
        json.put("holds", counts(then.counts()));
        json.put("restoring", now.map(file -> difference(file.to(then))).orElse(null));
      }
      case Condition.Unsound(var why) -> {
        json.put("condition", "unsound");
        json.put("why", why);
      }
      case Condition.Closed(var kind) -> json.put("condition", kind.id());
    }
    return json;
  }

  private static Map<String, Object> difference(Holding.Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("back", counts(difference.back()));
    json.put("gone", counts(difference.gone()));
    json.put("other", counts(difference.other()));
    return json;
  }

  private static Map<String, Integer> counts(List<Count> counts) {
    Map<String, Integer> json = new LinkedHashMap<>();
    counts.forEach(one -> json.put(one.part().id(), one.count()));
    return json;
  }
}
