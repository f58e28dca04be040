package app.qadam.desktop.shell;

import app.qadam.desktop.backups.BackupsView;
import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ways out for a file that cannot be opened: its backups, and what can still be read. */
final class RescueView {
  private final VBox root;
  private final BackupsView backups;

  /**
   * The ways out.
   *
   * @param problem what is wrong with the file, in words
   * @param salvage writes what can be read of a file into a new one
   * @param back leads to where the person came from
   */
  RescueView(
      Texts texts,
      BackupDesk desk,
      String problem,
      Optional<Consumer<Path>> salvage,
      Runnable back) {
    backups = new BackupsView(desk, texts);
    var buttons =
        new Flow(8, 8, Parts.id("rescue-back", Parts.secondary(texts.get("rescue.back"), back)));
    salvage.ifPresent(saves ->
        buttons
            .getChildren()
            .add(
                Parts.id(
                    "rescue-salvage",
                    Parts.secondary(
                        texts.get("rescue.salvage"), () -> saves.accept(desk.file())))));
    var head =
        Parts.column(
            8,
            Parts.text(texts.get("rescue.heading"), "headline"),
            Parts.callout(
                Tone.BAD,
                texts.get("problem.heading"),
                Parts.text(problem),
                Parts.text(texts.get("rescue.file", desk.file()), "quiet", "small")),
            buttons);
    head.getStyleClass().add("page");
    root = new VBox(head, backups.root());
    VBox.setVgrow(backups.root(), Priority.ALWAYS);
    root.setId("rescue");
    backups.refresh();
  }

  Region root() {
    return root;
  }
}
