package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.document.DocumentState;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;

/** What is said of a document in a pill and a line. */
final class DocumentWords {
  private final Texts texts;

  DocumentWords(Texts texts) {
    this.texts = texts;
  }

  /** Until when it is good where that is what matters, else how far it is. */
  Label pill(DocumentPlan plan) {
    var until = plan.record().validUntil().map(texts::plainDate);
    if (plan.ended()) {
      return Parts.pill(texts.get("documents.pill.ended", until.orElseThrow()), Tone.BAD);
    }
    return until
        .filter(date -> plan.state().isReady())
        .map(date -> Parts.pill(texts.get("documents.pill.valid-to", date), Tone.GOOD))
        .orElseGet(() -> Parts.pill(state(plan.state()), Tones.of(plan)));
  }

  /** The state, where the pill says something else. */
  String line(DocumentPlan plan) {
    boolean pillTellsDate =
        plan.ended() || (plan.record().validUntil().isPresent() && plan.state().isReady());
    return pillTellsDate ? state(plan.state()) : "";
  }

  String state(DocumentState state) {
    return texts.get("state." + state.id());
  }

  /**
   * Since when it is in its state, and how it was handed in; empty when there is nothing to say.
   */
  String since(DocumentPlan plan) {
    var record = plan.record();
    if (plan.state() != record.state()) {
      return "";
    }
    return switch (record.state()) {
      case NOT_STARTED -> "";
      case SUBMITTED -> submitted(record);
      case REQUESTED, ISSUED, LEGALISED, TRANSLATED, READY, ACCEPTED, REFUSED, NOT_NEEDED ->
          record.since().map(date -> texts.get("documents.since", record.state(), date)).orElse("");
    };
  }

  private String submitted(DocumentRecord record) {
    var number =
        texts.orElse(
            record.reference().map(text -> texts.get("documents.number", text)),
            "documents.no-number.short");
    return texts.get("documents.submitted", onDay(record.since()), number);
  }

  private String onDay(Optional<LocalDate> day) {
    return day.map(texts::date).orElseGet(() -> texts.get("documents.no-day"));
  }
}
