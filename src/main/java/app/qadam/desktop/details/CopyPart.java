package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.fact.Claim;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The values in the order of a form, each to be copied into it. */
final class CopyPart implements Part {
  /** The paper that tells in which language the questionnaire is taken. */
  private static final String QUESTIONNAIRE = "egov-form";

  private final Desk desk;
  private final Texts texts;
  private final Way way;
  private final Map<Sheet, Button> chips = new EnumMap<>(Sheet.class);
  private final VBox warning = Parts.column(0);
  private final VBox card = Parts.card();
  private final ScrollPane root;
  private final Map<Sheet, List<CopyRow>> rows = new EnumMap<>(Sheet.class);
  private Sheet sheet = Sheet.EGOV;

  CopyPart(Desk desk, Way way) {
    this.desk = desk;
    this.texts = desk.texts();
    this.way = way;
    var choice = new Flow(8, 8);
    for (Sheet one : Sheet.values()) {
      var chip = Parts.secondary(texts.get("copy.sheet." + one.id()), () -> choose(one));
      chip.setId("sheet-" + one.id());
      chip.getStyleClass().add("chip");
      chips.put(one, chip);
      choice.getChildren().add(chip);
    }
    card.getStyleClass().add("copy-sheet");
    warning.managedProperty().bind(warning.visibleProperty());
    var content = Parts.column(16, choice, warning, card);
    content.getStyleClass().add("detail-content");
    root = Parts.scrolling(content);
  }

  private void choose(Sheet next) {
    sheet = next;
    root.setVvalue(0);
    show(desk.situation().get());
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(Situation now) {
    chips.forEach((one, chip) -> {
      var name = texts.get("copy.sheet." + one.id());
      chip.getStyleClass().remove("selected");
      if (one == sheet) {
        chip.getStyleClass().add("selected");
      }
      chip.setAccessibleText(one == sheet ? texts.get("chips.here", name) : name);
    });
    warn(now);
    var shown = rows.computeIfAbsent(sheet, this::rows);
    shown.forEach(row -> row.follow(now));
    List<Node> content = new ArrayList<>();
    content.add(Parts.text(texts.get("copy.about." + sheet.id()), "quiet"));
    content.addAll(shown);
    card.getChildren().setAll(content);
  }

  private List<CopyRow> rows(Sheet of) {
    return of.fields().stream()
        .map(field -> new CopyRow(of, field, desk, way, this::restAll))
        .toList();
  }

  private void restAll() {
    rows.values().forEach(all -> all.forEach(CopyRow::rest));
  }

  private void warn(Situation now) {
    warning.getChildren().clear();
    if (sheet == Sheet.EGOV) {
      now.plan()
          .document(QUESTIONNAIRE)
          .map(document -> document.type().claims().getFirst())
          .ifPresent(claim -> warning.getChildren().add(refusal(claim)));
    }
    warning.setVisible(!warning.getChildren().isEmpty());
  }

  private VBox refusal(Claim claim) {
    var box =
        Parts.callout(
            Tone.WARN, texts.get("copy.language"), Parts.text(texts.of(claim.text()), "small"));
    claim
        .note()
        .ifPresent(note ->
            box.getChildren()
                .add(
                    Parts.text(
                        texts.get(
                            "copy.source",
                            texts.of(note),
                            claim.source().title(),
                            texts.plainDate(claim.seen())),
                        "warn-text")));
    return box;
  }
}
