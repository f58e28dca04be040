package app.qadam.store;

import app.qadam.model.Named;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.details.Statement;
import app.qadam.model.program.Amount;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.Means;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.Stay;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A change as the JSON that the history keeps. */
final class ChangeJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Change.class, Names.class)
          .addMixIn(Named.class, ById.class)
          .addMixIn(DeadlineNote.class, WithoutAnswers.class)
          .addMixIn(Statement.class, WithoutAnswers.class)
          .addMixIn(Means.class, WithoutUnknown.class)
          .addModule(
              new AsText()
                  .with(Amount.class, Amount::toString, Amount::parse)
                  .with(Stay.Length.class, Stay.Length::iso, Stay::length)
                  .with(ProgramFilter.class, FilterLine::write, FilterLine::read)
                  .module())
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private ChangeJson() {}

  /** The names under which changes stand in files; never changed once released. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Change.RecordEvent.class, name = "record-event"),
    @JsonSubTypes.Type(value = Change.RemoveEvent.class, name = "remove-event"),
    @JsonSubTypes.Type(value = Change.CorrectEvent.class, name = "correct-event"),
    @JsonSubTypes.Type(value = Change.SetDocument.class, name = "set-document"),
    @JsonSubTypes.Type(value = Change.WriteNote.class, name = "write-note"),
    @JsonSubTypes.Type(value = Change.PassGate.class, name = "pass-gate"),
    @JsonSubTypes.Type(value = Change.SetShortlist.class, name = "set-shortlist"),
    @JsonSubTypes.Type(value = Change.SetStay.class, name = "set-stay"),
    @JsonSubTypes.Type(value = Change.SetOwnDeadline.class, name = "set-own-deadline"),
    @JsonSubTypes.Type(value = Change.SetOwnDay.class, name = "set-own-day"),
    @JsonSubTypes.Type(value = Change.SetDeadlineNote.class, name = "set-deadline-note"),
    @JsonSubTypes.Type(value = Change.SetPlanning.class, name = "set-planning"),
    @JsonSubTypes.Type(value = Change.AnswerQuestion.class, name = "answer-question"),
    @JsonSubTypes.Type(value = Change.SetDetail.class, name = "set-detail"),
    @JsonSubTypes.Type(value = Change.SetStatement.class, name = "set-statement"),
    @JsonSubTypes.Type(value = Change.SetHandling.class, name = "set-handling"),
    @JsonSubTypes.Type(value = Change.SetAttachments.class, name = "set-attachments"),
    @JsonSubTypes.Type(value = Change.SetPacking.class, name = "set-packing"),
    @JsonSubTypes.Type(value = Change.SetMeans.class, name = "set-means"),
    @JsonSubTypes.Type(value = Change.SetFilter.class, name = "set-filter"),
    @JsonSubTypes.Type(value = Change.SetRate.class, name = "set-rate"),
    @JsonSubTypes.Type(value = Change.SetFactsFile.class, name = "set-facts-file"),
    @JsonSubTypes.Type(value = Change.Together.class, name = "together")
  })
  private interface Names {}

  /** Members of closed sets stand under the names that the other tables use. */
  private interface ById {
    @JsonValue
    String id();
  }

  /** What a record answers is no part of it. */
  private interface WithoutAnswers {
    @JsonIgnore
    @SuppressWarnings("UnusedMethod") // Jackson looks at it
    boolean isEmpty();
  }

  private interface WithoutUnknown {
    @JsonIgnore
    @SuppressWarnings("UnusedMethod") // Jackson looks at it
    boolean isUnknown();
  }

  /** Made once a change is written: finding out how costs more than the writing. */
  private static final class Writing {
    static final ObjectWriter WRITER = MAPPER.writerFor(Change.class);
  }

  static String write(Change change) {
    return Writing.WRITER.writeValueAsString(change);
  }

  static Change read(String json) {
    return MAPPER.readValue(json, Change.class);
  }
}
