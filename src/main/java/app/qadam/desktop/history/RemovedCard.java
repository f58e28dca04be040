package app.qadam.desktop.history;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.RemovedFile;
import app.qadam.text.ChangeWords;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * The files that were taken away while their contents are kept. To purge them is the one thing that
 * no undo takes back, so it takes a second press.
 */
final class RemovedCard extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Runnable purged;
  private final VBox rows = Parts.column(12);
  private final VBox all = Parts.column(8);

  /**
   * The card, still without files.
   *
   * @param purged runs when contents are gone, which changes nothing else
   */
  RemovedCard(Desk desk, Runnable purged) {
    this.desk = desk;
    this.purged = purged;
    this.texts = desk.texts();
    getStyleClass().add("card");
    setId("history-removed");
    getChildren().addAll(Parts.text(texts.get("history.removed"), "card-heading"), rows, all);
  }

  void show(List<RemovedFile> removed) {
    rows.getChildren().clear();
    all.getChildren().clear();
    if (removed.isEmpty()) {
      rows.getChildren().add(Parts.text(texts.get("history.removed.none"), "quiet"));
      return;
    }
    rows.getChildren().add(Parts.text(texts.get("history.removed.about"), "quiet"));
    for (int i = 0; i < removed.size(); i++) {
      rows.getChildren().add(row(removed.get(i), i + 1));
    }
    if (removed.size() > 1) {
      showAll(removed);
    }
  }

  private VBox row(RemovedFile one, int number) {
    var row = Parts.column(4);
    showRow(row, one, number);
    return row;
  }

  private void showRow(VBox row, RemovedFile one, int number) {
    var name = one.file().name();
    var back = Parts.secondary(texts.get("history.bring-back"), () -> desk.send(one::back));
    back.setAccessibleText(texts.get("history.bring-back.name", name));
    var purge =
        Parts.secondary(
            texts.get("history.purge"),
            () -> {
              showRow(row, one, number);
              ask(
                  row,
                  List.of(one),
                  "removed-purge-now-" + number,
                  () -> showRow(row, one, number));
            });
    purge.setAccessibleText(texts.get("history.purge.name", name));
    row.getChildren()
        .setAll(
            Parts.text(name, "strong"),
            Parts.text(about(one), "quiet"),
            buttons(
                Parts.id("removed-back-" + number, back),
                Parts.id("removed-purge-" + number, purge)));
  }

  private String about(RemovedFile one) {
    var where =
        switch (one.file()) {
          case Attachment file ->
              new ChangeWords(desk.situation().get().facts(), texts).title(file.document());
          case FactsFile _ -> texts.get("facts.heading");
        };
    var day = one.at().atZone(desk.history().zone()).toLocalDate();
    return texts.get(
        "history.removed.told", where, texts.fileSize(one.file().size()), texts.plainDate(day));
  }

  private void showAll(List<RemovedFile> removed) {
    var purge =
        Parts.secondary(
            texts.get("history.purge-all", removed.size()),
            () -> {
              all.getChildren().clear();
              ask(all, removed, "removed-purge-now-all", () -> showAll(removed));
            });
    all.getChildren().setAll(buttons(Parts.id("removed-purge-all", purge)));
  }

  /** The explanation, in place of the button that asked for it. */
  private void ask(VBox into, List<RemovedFile> files, String id, Runnable keep) {
    var now =
        Parts.id(
            id,
            Parts.secondary(
                texts.get("history.purge.now"), () -> desk.history().purge(files, purged)));
    var names =
        new ChangeWords(desk.situation().get().facts(), texts)
            .names(files.stream().map(RemovedFile::file).toList());
    Button leave =
        Parts.id(id.replace("now", "keep"), Parts.secondary(texts.get("history.keep"), keep));
    if (!into.getChildren().isEmpty()) {
      into.getChildren().removeLast();
    }
    into.getChildren()
        .add(
            Parts.callout(
                Tone.WARN,
                texts.get("history.purge.heading", names),
                Parts.text(texts.get("history.purge.about")),
                buttons(now, leave)));
    leave.requestFocus();
  }

  private static Flow buttons(Node... buttons) {
    return new Flow(8, 8, buttons);
  }
}
