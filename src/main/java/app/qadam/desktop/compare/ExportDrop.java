package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Drop;
import app.qadam.desktop.kit.Parts;
import app.qadam.export.Compared;
import app.qadam.export.Json;
import app.qadam.export.ProgramsCsv;
import app.qadam.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Writes the programs that a page shows to a file for other programs. */
final class ExportDrop {
  private final Desk desk;
  private final Texts texts;
  private final Supplier<Compared> shown;

  /**
   * @param shown what the page shows at the moment, in its order
   */
  ExportDrop(Desk desk, Supplier<Compared> shown) {
    this.desk = desk;
    this.texts = desk.texts();
    this.shown = shown;
  }

  Button button() {
    return new Drop("export-programs", texts.get("export.programs"), this::content).button();
  }

  private Region content(Drop drop) {
    var list = Parts.column(2);
    list.getStyleClass().add("sort-list");
    list.getChildren()
        .addAll(
            entry(drop, "csv", "csv", compared -> new ProgramsCsv(compared).bytes(false)),
            entry(drop, "csv-bom", "csv", compared -> new ProgramsCsv(compared).bytes(true)),
            entry(
                drop,
                "json",
                "json",
                compared -> (Json.programs(compared) + "\n").getBytes(StandardCharsets.UTF_8)));
    return list;
  }

  /** Makes a file's content. */
  @FunctionalInterface
  private interface Form {
    byte[] of(Compared compared);
  }

  private Button entry(Drop drop, String id, String ending, Form form) {
    var button =
        Parts.secondary(
            texts.get("export.programs." + id),
            () -> {
              drop.close();
              var compared = shown.get();
              Callable<byte[]> content = () -> form.of(compared);
              desk.files().save(texts.get("export.programs.name", ending), content);
            });
    button.setId("export-" + id);
    button.getStyleClass().add("plain");
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
