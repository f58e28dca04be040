package app.qadam.export.plan;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.StageStatus;
import app.qadam.text.Texts;

/** The eight stages as a way: where each stands, what happened, and what is to be expected. */
final class Stages {
  private final Material of;
  private final Texts texts;

  Stages(Material material) {
    this.of = material;
    this.texts = material.texts();
  }

  void writeTo(PdfDocument document) {
    document
        .heading(1, texts.get("pdf.plan.stages"))
        .lead(Look.QUIET, texts.get("pdf.plan.stages.about"))
        .way(of.plan().stages().stream().map(this::stop).toList());
  }

  private PdfDocument.Stop stop(StagePlan stage) {
    var mark = Marks.of(stage.status());
    var name = texts.get("status." + stage.status().id());
    var title = texts.of(of.facts().guide(stage.stage()).title());
    var cell = Cell.strong(texts.get("pdf.plan.stage", stage.stage().number(), title));
    // What is recorded says the same with its number.
    if (stage.events().isEmpty()) {
      cell = cell.and(Look.QUIET, texts.say(stage.reason()));
    }
    for (RecordedEvent event : stage.events()) {
      cell = cell.and(Look.BODY, happened(event)).and(Look.SMALL, event.note().orElse(""));
    }
    if (stage.status() != StageStatus.DONE) {
      cell = cell.and(Look.BODY, expected(stage));
    }
    var override = stage.gate().override();
    if (override.isPresent()) {
      cell =
          cell.and(
              Look.SMALL,
              texts.get("gate.passed", override.get().decidedOn()) + " " + override.get().reason());
    }
    return new PdfDocument.Stop(mark, cell, Cell.pill(mark, name));
  }

  private String happened(RecordedEvent event) {
    var said = new StringBuilder(texts.get("event." + event.type().id()));
    said.append(": ").append(texts.date(event.date()));
    event.reference().ifPresent(number -> said.append(" · ").append(number));
    event.until().ifPresent(end -> said.append(" · ").append(texts.get("documents.valid-to", end)));
    return said.toString();
  }

  private String expected(StagePlan stage) {
    var step = of.plan().forecast().step(stage.stage());
    if (step.done()) {
      return "";
    }
    return texts.get(
        step.maximumKnown() ? "pdf.plan.expected" : "pdf.plan.expected.open",
        step.end().typical(),
        step.end().maximum());
  }
}
