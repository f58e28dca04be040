package app.qadam.desktop;

import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.GateOverride;
import app.qadam.model.casefile.Handling;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Packing;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.details.Field;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.FileKind;
import app.qadam.model.handin.Addressee;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import app.qadam.store.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** A case file in which every text that an applicant can type holds a mark, each another one. */
public final class MarkedCase {
  private final LocalDate today;
  private final IntFunction<String> text;
  private int marks;

  /**
   * @param mark the text of every field, which a number follows
   */
  public MarkedCase(LocalDate today, String mark) {
    this(today, number -> mark + number);
  }

  /**
   * @param text of the field with this number, from 1
   */
  public MarkedCase(LocalDate today, IntFunction<String> text) {
    this.today = today;
    this.text = text;
  }

  private String mark() {
    marks++;
    return text.apply(marks);
  }

  private String shortMark() {
    var whole = mark();
    return whole.substring(0, Math.min(whole.length(), SavedFilter.LONGEST));
  }

  /** The changes that lead from an empty file to it, in order. */
  public List<Change> changes(byte[] attached) {
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change.RecordEvent(
            new RecordedEvent(
                1,
                EventType.HUB_SUBMITTED,
                today.minusDays(9),
                Optional.of(mark()),
                Optional.empty(),
                Optional.of(mark()))));
    changes.add(
        new Change.SetDocument(
            DocumentRecord.untouched("cv"),
            new DocumentRecord(
                "cv",
                DocumentState.READY,
                Optional.of(today),
                Optional.of(today),
                Optional.empty(),
                Optional.of(mark()),
                Optional.of(mark()))));
    changes.add(new Change.WriteNote(Stage.PETITION, "", mark()));
    changes.add(
        new Change.PassGate(
            Stage.EGOV,
            Optional.empty(),
            Optional.of(new GateOverride(Stage.EGOV, mark(), today))));
    changes.add(
        new Change.SetStay(
            Optional.empty(),
            Optional.of(
                new RecordedStay(
                    1,
                    today.minusDays(300),
                    Optional.of(today.minusDays(290)),
                    Optional.of(mark())))));
    changes.add(
        new Change.SetOwnDeadline(
            Optional.empty(),
            Optional.of(new OwnDeadline(1, mark(), today.plusDays(3), Optional.empty()))));
    var off = today.plusDays(4);
    changes.add(new Change.SetOwnDay(Optional.empty(), Optional.of(new OwnDay(off, true, mark()))));
    changes.add(
        new Change.SetDeadlineNote(
            new DeadlineNote("review", "", Optional.empty()),
            new DeadlineNote("review", mark(), Optional.of(List.of(7)))));
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      changes.add(new Change.SetDetail(field, Optional.empty(), Optional.of(mark())));
      values.put(field, mark());
    }
    changes.add(
        new Change.SetStatement(
            Statement.none("passport"), new Statement("passport", Optional.empty(), values)));
    changes.add(
        new Change.SetHandling(
            Handling.none("cv"),
            new Handling(
                "cv",
                Optional.of("NL"),
                Optional.of(mark()),
                Optional.of(mark()),
                new HashMap<>())));
    changes.add(
        new Change.SetAttachments(
            "cv",
            List.of(),
            List.of(
                new Attachment(
                    1,
                    "cv",
                    mark().replace('/', ' ') + ".pdf",
                    FileKind.PDF,
                    attached.length,
                    Content.of(attached).sha256(),
                    today,
                    true))));
    changes.add(
        new Change.SetPacking(
            Optional.empty(),
            Optional.of(
                new Packing(
                    1,
                    Addressee.ASTANA_HUB,
                    today,
                    today,
                    mark(),
                    List.of(
                        new Packing.Item("cv", mark() + ".pdf", Content.of(attached).sha256()))))));
    var filter =
        new ProgramFilter(
            mark(),
            new TreeSet<>(),
            new TreeSet<>(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false);
    changes.add(
        new Change.SetFilter(Optional.empty(), Optional.of(new SavedFilter(shortMark(), filter))));
    changes.add(
        new Change.SetRate(
            Optional.empty(),
            Optional.of(new OwnRate("EUR", new BigDecimal("0.92"), today, Optional.of(mark())))));
    changes.add(
        new Change.SetFactsFile(
            Optional.empty(),
            Optional.of(
                new FactsFile(
                    mark(), Content.of(attached).sha256(), attached.length, today, today))));
    return changes;
  }

  /** The case file after these changes. */
  public CaseFile file(byte[] attached) {
    var file = CaseFile.EMPTY;
    for (Change change : changes(attached)) {
      file = change.applyTo(file);
    }
    return file;
  }
}
