package app.qadam.desktop.backups;

import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Holding;
import app.qadam.store.Backup;
import app.qadam.store.Backup.Condition;
import app.qadam.store.StoreProblem;
import app.qadam.text.BackupWords;
import app.qadam.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One backup; what opening it shows comes later. */
final class BackupCard {
  private final Backup backup;
  private final BackupDesk desk;
  private final Texts texts;
  private final BackupWords words;
  private final HBox sign = new HBox();
  private final VBox said = Parts.column(2);
  private final Label problem = Parts.text("", "field-problem");
  private final VBox root;

  /** Why it cannot be restored; empty when it can. */
  private String obstacle;

  BackupCard(Backup backup, int number, BackupDesk desk, Texts texts) {
    this.backup = backup;
    this.desk = desk;
    this.texts = texts;
    words = new BackupWords(texts);
    obstacle = texts.get("backups.restore.wait");
    var moment = words.moment(backup.name().at(), desk.zone(), desk.today());
    var restore =
        Parts.id("restore-" + number, Parts.secondary(texts.get("backups.restore"), this::restore));
    restore.setAccessibleText(texts.get("backups.restore.name", moment));
    problem.setId("restore-problem-" + number);
    problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    sign.setAlignment(Pos.CENTER_LEFT);
    sign.getChildren().setAll(Parts.pill(texts.get("backups.looking"), Tone.NEUTRAL));
    var head =
        Parts.row(
            8,
            Parts.line(texts.beginning(moment), "card-heading"),
            sign,
            Parts.line(texts.fileSize(backup.size()), "quiet"),
            Parts.spring(),
            restore);
    root = Parts.card(head, problem, said);
    root.setId("backup-" + number);
    root.getStyleClass().add("backup");
    if (backup.name().before().isPresent()) {
      said.getChildren()
          .add(
              Parts.text(
                  texts.get(
                      "backups.before-step",
                      backup.name().version(),
                      backup.name().before().getAsInt())));
    }
  }

  Backup backup() {
    return backup;
  }

  VBox root() {
    return root;
  }

  void show(Condition condition) {
    switch (condition) {
      case Condition.Sound(var held) -> {
        var then = Holding.of(held);
        sign("backups.sound", Tone.GOOD);
        say(words.holds(then));
        desk.now().ifPresent(now -> say(words.difference(Holding.of(now).to(then))));
        obstacle = "";
      }
      case Condition.Unsound unsound -> {
        sign("backups.unsound", Tone.BAD);
        say(texts.get("backups.unsound.what"));
        obstacle = texts.get("backups.restore.unsound");
      }
      case Condition.Closed(var kind) -> {
        sign("backups.closed", Tone.WARN);
        var why = texts.get("store." + kind.id(), backup.path().getFileName());
        say(why);
        // One whose passphrase is not at hand is asked for it when it has taken the file's place.
        obstacle = kind == StoreProblem.Kind.PROTECTED ? "" : why;
      }
    }
    problem.setText("");
  }

  private void sign(String key, Tone tone) {
    sign.getChildren().setAll(Parts.pill(texts.get(key), tone));
  }

  private void say(String sentence) {
    said.getChildren().add(Parts.text(sentence));
  }

  private void restore() {
    problem.setText(obstacle);
    if (obstacle.isEmpty()) {
      desk.restore(backup);
    }
  }
}
