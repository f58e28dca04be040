package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What is dropped on the window; the drag itself needs a real one. */
class DroppedFilesTest {
  private final List<Path> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final StackPane layer = new StackPane();

  private DroppedFiles dropped() throws Exception {
    return Fx.run(
        () -> new DroppedFiles(layer, () -> Texts.in(Locale.ENGLISH), opened::add, said::add));
  }

  private static List<Path> files(String... names) {
    return List.of(names).stream().map(Path::of).toList();
  }

  @Test
  void theFirstApplicationAmongTheFilesOpens() throws Exception {
    var dropped = dropped();
    Fx.run(() -> {
      dropped.take(files("a.pdf", "B.QADAM", "c.qadam"));
      return true;
    });
    assertThat(opened).containsExactly(Path.of("B.QADAM"));
    assertThat(said).isEmpty();
  }

  @Test
  void anythingElseOpensNothingAndWhatCanBeDroppedIsSaid() throws Exception {
    var dropped = dropped();
    Fx.run(() -> {
      dropped.take(files("a.pdf", "qadam"));
      return true;
    });
    assertThat(opened).isEmpty();
    assertThat(said).singleElement().asString().contains(".qadam", "Documents page");
  }

  @Test
  void theHintSaysWhatWouldHappenAndLetsThePointerThrough() throws Exception {
    var dropped = dropped();
    Fx.run(() -> {
      dropped.show(files("x/Mine.qadam"));
      assertThat(words()).isEqualTo("Drop to open Mine.qadam");
      assertThat(layer.lookup("#drop-hint").isMouseTransparent()).isTrue();
      dropped.show(files("a.pdf"));
      assertThat(words()).contains(".qadam");
      dropped.hide();
      assertThat(layer.lookup("#drop-hint")).isNull();
      return true;
    });
  }

  private String words() {
    return ((Labeled) layer.lookup("#drop-hint .headline")).getText();
  }
}
