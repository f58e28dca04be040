package app.qadam.export;

import app.qadam.model.Named;
import app.qadam.model.details.Finding;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.Severity;
import app.qadam.model.plan.Plan;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The applicant's details held against the documents. */
final class DetailsJson {
  private final DetailWords words;

  DetailsJson(Texts texts) {
    this.words = new DetailWords(texts);
  }

  Map<String, @Nullable Object> of(Plan plan) {
    var matrix = plan.details();
    var json = Json.object();
    json.put("mismatches", matrix.findings(Severity.MISMATCH).count());
    json.put("toLookAt", matrix.findings(Severity.LOOK).count());
    json.put("fields", matrix.rows().stream().map(DetailsJson::row).toList());
    json.put(
        "findings", matrix.findings().stream().map(finding -> finding(finding, plan)).toList());
    return json;
  }

  private static Map<String, @Nullable Object> row(Matrix.Row row) {
    var json = Json.object();
    json.put("field", row.field().id());
    json.put("own", row.own().value());
    json.put(
        "documents",
        row.cells().stream()
            .filter(cell -> cell.state() != Matrix.State.NOT_RECORDED)
            .map(DetailsJson::cell)
            .toList());
    return json;
  }

  private static Map<String, @Nullable Object> cell(Matrix.Cell cell) {
    var json = Json.object();
    json.put("document", cell.document().orElse(null));
    json.put("value", cell.value());
    json.put("state", cell.state().id());
    return json;
  }

  private Map<String, @Nullable Object> finding(Finding finding, Plan plan) {
    var json = Json.object();
    json.put("document", finding.document().orElse(null));
    json.put("field", finding.field().map(Named::id).orElse(null));
    json.put("kind", finding.kind().id());
    json.put("severity", finding.severity().id());
    json.put("mine", finding.mine());
    json.put("theirs", finding.theirs());
    json.put("explained", words.explained(finding));
    json.put(
        "whatToDo",
        words.correction(
            finding, finding.document().flatMap(plan::document).map(one -> one.type().title())));
    return json;
  }
}
