package app.qadam.desktop.details;

import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.details.Finding;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.Severity;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.DocumentPlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The documents, and what one of them says of the applicant. */
final class StatementsPart implements Part {
  private final Desk desk;
  private final Way way;
  private final VBox list = Roving.in(Parts.column(2));
  private final ScrollPane listScroll = Parts.scrolling(list);
  private final VBox detail = new VBox();
  private final ScrollPane detailScroll = ListAndDetail.scrolling(detail);
  private final Region root;
  private final Map<String, ChoiceRow> rows = new LinkedHashMap<>();
  private final Map<String, StatementForm> forms = new HashMap<>();
  private String chosen = "passport";

  StatementsPart(Desk desk, Way way) {
    this.desk = desk;
    this.way = way;
    VBox.setVgrow(listScroll, Priority.ALWAYS);
    root =
        new ListAndDetail(
            Parts.card(desk.texts().get("details.documents"), listScroll), detailScroll);
  }

  /** Shows what a document says; one that is not in the checklist is not shown. */
  void choose(String document) {
    save();
    if (!document.equals(chosen)) {
      detailScroll.setVvalue(0);
    }
    chosen = document;
    show(desk.situation().get());
    Optional.ofNullable(rows.get(chosen)).ifPresent(ListAndDetail::reveal);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(Situation now) {
    var documents =
        now.plan().documents().stream()
            .filter(document -> UsualFields.saysAnything(document.type()))
            .toList();
    arrange(documents);
    documents.forEach(document -> fill(document.type(), now));
    documents.stream()
        .map(DocumentPlan::type)
        .filter(type -> type.id().equals(chosen))
        .findFirst()
        .ifPresent(type -> showForm(type, now));
  }

  private void arrange(List<DocumentPlan> documents) {
    var ids = documents.stream().map(document -> document.type().id()).toList();
    if (ids.equals(List.copyOf(rows.keySet()))) {
      return;
    }
    rows.clear();
    ids.forEach(id -> rows.put(id, new ChoiceRow("statement-row-" + id, () -> choose(id))));
    list.getChildren().setAll(rows.values());
    if (!rows.containsKey(chosen)) {
      chosen =
          ids.stream()
              .filter(id -> DocumentType.base(id).equals(DocumentType.base(chosen)))
              .findFirst()
              .orElse(ids.getFirst());
    }
  }

  private void fill(DocumentType type, Situation now) {
    var row = rows.get(type.id());
    if (row == null) {
      return;
    }
    var texts = desk.texts();
    int count = now.file().person().statement(type.id()).values().size();
    row.show(
        Optional.empty(),
        texts.of(type.title()),
        count == 0 ? texts.get("details.values.none") : texts.quantity("details.values", count),
        pill(type, now.plan().details()),
        "strong");
    row.setChosen(type.id().equals(chosen));
  }

  private Optional<Label> pill(DocumentType type, Matrix matrix) {
    var found =
        matrix.findings().stream()
            .filter(finding -> finding.document().equals(Optional.of(type.id())))
            .toList();
    long mismatches = count(found, Severity.MISMATCH);
    if (mismatches > 0) {
      return Optional.of(Parts.pill(desk.texts().quantity("mismatches", mismatches), Tone.BAD));
    }
    long looks = count(found, Severity.LOOK);
    return looks == 0
        ? Optional.empty()
        : Optional.of(Parts.pill(desk.texts().get("details.looks", looks), Tone.WARN));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private void showForm(DocumentType type, Situation now) {
    var form = forms.computeIfAbsent(type.id(), id -> new StatementForm(desk, type, way));
    form.follow(now);
    if (!detail.getChildren().equals(List.of(form))) {
      detail.getChildren().setAll(form);
    }
  }

  @Override
  public void save() {
    List.copyOf(forms.values()).forEach(StatementForm::save);
  }
}
