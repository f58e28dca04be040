package app.qadam.desktop.backups;

import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.store.Backup;
import app.qadam.text.BackupWords;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** When the last backup was made, where they lie, and how that is changed. */
final class PlaceCard {
  private final BackupDesk desk;
  private final Texts texts;
  private final Label last = Parts.id("backups-last", Parts.text("", "card-heading"));
  private final Label where = Parts.id("backups-where", Parts.text(""));
  private final Label missing = Parts.id("backups-missing", Parts.text("", "strong"));
  private final Button beside;
  private final VBox root;

  PlaceCard(BackupDesk desk, Texts texts, Runnable changed) {
    this.desk = desk;
    this.texts = texts;
    beside =
        Parts.id(
            "backups-beside",
            Parts.secondary(
                texts.get("backups.beside"),
                () -> {
                  desk.placeBeside();
                  changed.run();
                }));
    var buttons =
        new Flow(
            8,
            8,
            Parts.id(
                "backups-choose",
                Parts.secondary(texts.get("backups.choose"), () -> desk.choosePlace(changed))),
            beside,
            Parts.id(
                "backups-folder", Parts.secondary(texts.get("backups.folder"), desk::showFolder)));
    if (desk.now().isPresent()) {
      buttons
          .getChildren()
          .addFirst(
              Parts.id(
                  "backups-make",
                  Parts.primary(texts.get("backups.make"), () -> desk.backUp(changed))));
    }
    hideWhenEmpty(missing);
    root =
        Parts.card(
            last, where, missing, buttons, Parts.text(texts.get("backups.rule"), "quiet", "small"));
    show(List.of());
  }

  VBox root() {
    return root;
  }

  private static void hideWhenEmpty(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  void show(List<Backup> all) {
    var words = new BackupWords(texts);
    last.setText(
        all.stream()
            .findFirst()
            .map(one -> words.moment(one.name().at(), desk.zone(), desk.today()))
            .map(moment -> texts.get("backups.last", moment))
            .orElseGet(() -> texts.get("backups.no-last")));
    where.setText(texts.get("backups.where", desk.place().folder(desk.file())));
    missing.setText(desk.place().isThere() ? "" : missing());
    boolean isChosen = desk.place().chosen().isPresent();
    beside.setVisible(isChosen);
    beside.setManaged(isChosen);
  }

  private String missing() {
    return desk.place().chosen().map(folder -> texts.get("backups.missing", folder)).orElse("");
  }
}
