package app.qadam.export;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.ChangeKind;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.KeptFile;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.text.ChangeWords;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done to a file, and what was taken away and can come back. */
final class HistoryJson {
  private final ChangeWords words;

  HistoryJson(ChangeWords words) {
    this.words = words;
  }

  /** {@code lines, removed}, the latest first. */
  Map<String, @Nullable Object> past(Past past) {
    var json = Json.object();
    json.put("lines", past.lines().stream().map(this::line).toList());
    json.put("removed", past.removed().stream().map(HistoryJson::removed).toList());
    return json;
  }

  /** {@code number, at, action, kinds, sentence, inEffect, files}. */
  private Map<String, @Nullable Object> line(HistoryLine line) {
    return switch (line) {
      case HistoryLine.Made made ->
          line(line, made.number(), "change", made.change(), Optional.of(made.isInEffect()));
      case HistoryLine.TakenBack back ->
          line(line, back.number(), "undo", back.change(), Optional.empty());
      case HistoryLine.Repeated again ->
          line(line, again.number(), "redo", again.change(), Optional.empty());
      case HistoryLine.Purged purged -> {
        var json = start(null, purged.at(), "purge");
        json.put("kinds", List.of(ChangeKind.FILES.id()));
        json.put("sentence", words.sentence(line));
        json.put("inEffect", null);
        json.put("files", purged.files().stream().map(HistoryJson::file).toList());
        yield json;
      }
    };
  }

  private Map<String, @Nullable Object> line(
      HistoryLine line, long number, String action, Change change, Optional<Boolean> inEffect) {
    var json = start(number, line.at(), action);
    json.put("kinds", ChangeKind.of(change).stream().map(ChangeKind::id).toList());
    json.put("sentence", words.sentence(change));
    json.put("inEffect", inEffect.orElse(null));
    json.put("files", change.files().distinct().map(HistoryJson::file).toList());
    return json;
  }

  private static Map<String, @Nullable Object> start(
      @Nullable Long number, Instant at, String action) {
    var json = Json.object();
    json.put("number", number);
    json.put("at", at.toString());
    json.put("action", action);
    return json;
  }

  private static Map<String, @Nullable Object> removed(RemovedFile removed) {
    var json = file(removed.file());
    json.put("removedAt", removed.at().toString());
    return json;
  }

  private static Map<String, @Nullable Object> file(KeptFile file) {
    var json = Json.object();
    json.put(
        "document",
        switch (file) {
          case Attachment attachment -> attachment.document();
          case FactsFile _ -> null;
        });
    json.put("name", file.name());
    json.put("size", file.size());
    json.put("sha256", file.sha256());
    return json;
  }
}
