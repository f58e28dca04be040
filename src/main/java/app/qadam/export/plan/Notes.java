package app.qadam.export.plan;

import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.stage.Stage;
import java.util.Arrays;
import java.util.Objects;

/** The applicant's own words, by stage. */
final class Notes {
  private final Material of;

  Notes(Material material) {
    this.of = material;
  }

  void writeTo(PdfDocument document) {
    var noted = Arrays.stream(Stage.values()).filter(of.file().notes()::containsKey).toList();
    if (noted.isEmpty()) {
      return;
    }
    document.heading(1, of.texts().get("stage.notes"));
    for (Stage stage : noted) {
      var title = of.texts().of(of.facts().guide(stage).title());
      document.heading(2, of.texts().get("pdf.plan.stage", stage.number(), title));
      document.paragraph(Objects.requireNonNull(of.file().notes().get(stage)));
    }
  }
}
