package app.qadam.model.casefile;

import app.qadam.model.Named;
import java.util.EnumSet;
import java.util.Set;

/** What a change is about, so that changes of one kind can be found. */
public enum ChangeKind implements Named {
  STAGES("stages"),
  DOCUMENTS("documents"),
  FILES("files"),
  DETAILS("details"),
  TIME("time"),
  COMPARING("comparing");

  private final String id;

  ChangeKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  /** What a change is about; of several made as one, all of it. */
  public static Set<ChangeKind> of(Change change) {
    return switch (change) {
      case Change.RecordEvent _, Change.RemoveEvent _, Change.CorrectEvent _ -> EnumSet.of(STAGES);
      case Change.WriteNote _, Change.PassGate _ -> EnumSet.of(STAGES);
      case Change.SetDocument _, Change.SetHandling _ -> EnumSet.of(DOCUMENTS);
      case Change.SetAttachments _, Change.SetPacking _ -> EnumSet.of(FILES);
      case Change.SetDetail _, Change.SetStatement _, Change.AnswerQuestion _ ->
          EnumSet.of(DETAILS);
      case Change.SetStay _, Change.SetOwnDeadline _, Change.SetOwnDay _ -> EnumSet.of(TIME);
      case Change.SetDeadlineNote _, Change.SetPlanning _ -> EnumSet.of(TIME);
      case Change.SetShortlist _, Change.SetMeans _, Change.SetFilter _ -> EnumSet.of(COMPARING);
      case Change.SetRate _, Change.SetFactsFile _ -> EnumSet.of(COMPARING);
      case Change.Together(var parts) -> {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        parts.forEach(part -> kinds.addAll(of(part)));
        yield kinds;
      }
    };
  }
}
