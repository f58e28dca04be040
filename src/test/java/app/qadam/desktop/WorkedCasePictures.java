package app.qadam.desktop;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.plan.FiveSubmissions;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the pages about time for the worked case of five submissions, to be looked at. */
final class WorkedCasePictures {
  private WorkedCasePictures() {}

  /** Draws into the folder of the first argument, as of the day of the second. */
  public static void main(String[] arguments) throws IOException {
    var day = LocalDate.parse(arguments[1]);
    var file = Files.createTempDirectory("qadam-case").resolve("Five submissions.qadam");
    try (var store = CaseStore.create(file, Clock.systemUTC())) {
      store.apply(changesTo(FiveSubmissions.by(day)));
    }
    int drawn = Screens.drawTime(Path.of(arguments[0]), file, day);
    System.out.println("drew " + drawn + " pictures");
    System.exit(0);
  }

  /** What makes an empty file this one. */
  static Change changesTo(CaseFile file) {
    List<Change> changes = new ArrayList<>();
    file.events().forEach(event -> changes.add(new Change.RecordEvent(event)));
    file.documents()
        .values()
        .forEach(document ->
            changes.add(
                new Change.SetDocument(DocumentRecord.untouched(document.document()), document)));
    file.overrides()
        .forEach((stage, override) ->
            changes.add(new Change.PassGate(stage, Optional.empty(), Optional.of(override))));
    file.stays()
        .forEach(stay -> changes.add(new Change.SetStay(Optional.empty(), Optional.of(stay))));
    file.ownDeadlines()
        .forEach(own -> changes.add(new Change.SetOwnDeadline(Optional.empty(), Optional.of(own))));
    changes.add(new Change.SetPlanning(CaseFile.EMPTY.planning(), file.planning()));
    return new Change.Together(changes);
  }
}
