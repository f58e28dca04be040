package app.qadam.command;

import app.qadam.model.details.Finding;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.Severity;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.plan.Plan;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Details, what documents say of them, and what does not match, in lines of text. */
final class MatrixWords {
  private final Texts texts;
  private final Plan plan;
  private final DetailWords words;

  MatrixWords(Texts texts, Plan plan) {
    this.texts = texts;
    this.plan = plan;
    this.words = new DetailWords(texts);
  }

  /** Every value: one's own, and below it those of the documents with how they compare. */
  String values() {
    List<String> lines = new ArrayList<>();
    for (Matrix.Row row : plan.details().rows()) {
      lines.add("  %-21s %s".formatted(row.field().id(), value(row, row.own())));
      row.cells().stream()
          .filter(cell -> cell.state() != Matrix.State.NOT_RECORDED)
          .forEach(cell ->
              lines.add(
                  "    %-19s %-24s %s"
                      .formatted(
                          cell.document().orElse(""),
                          value(row, cell),
                          texts.get("match." + cell.state().id()))));
    }
    if (lines.isEmpty()) {
      lines.add(texts.get("command.no-details"));
    }
    lines.add(sum());
    return String.join("\n", lines);
  }

  private String value(Matrix.Row row, Matrix.Cell cell) {
    return cell.value().isEmpty() ? "—" : words.value(row.field(), cell.value());
  }

  /** What does not match, what to look at, and what to do about each. */
  String findings() {
    List<String> lines = new ArrayList<>();
    for (Finding finding : plan.details().findings()) {
      var title = finding.document().map(this::title);
      var where = title.map(texts::of).orElseGet(() -> texts.get("details.mine"));
      var what = finding.field().map(field -> ", " + words.name(field)).orElse("");
      lines.add(
          "%s %s%s: %s"
              .formatted(
                  finding.severity() == Severity.MISMATCH ? "!" : "?",
                  where,
                  what,
                  texts.get(
                      "details.finding",
                      texts.get("severity." + finding.severity().id()),
                      words.explained(finding))));
      lines.add("  " + words.correction(finding, title));
    }
    lines.add(sum());
    return String.join("\n", lines);
  }

  private LocalizedText title(String document) {
    return plan.document(document)
        .map(found -> found.type().title())
        .orElseGet(() -> new LocalizedText(document, document));
  }

  private String sum() {
    long mismatches = plan.details().findings(Severity.MISMATCH).count();
    long looks = plan.details().findings(Severity.LOOK).count();
    return words.sum(mismatches, looks);
  }
}
