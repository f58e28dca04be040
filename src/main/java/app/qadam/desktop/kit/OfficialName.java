package app.qadam.desktop.kit;

import app.qadam.model.fact.LocalizedText;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** How something is called where the applicant meets it: the portals are in Russian and Kazakh. */
public final class OfficialName {
  private static final String BETWEEN = " · ";

  private OfficialName() {}

  /** The Russian and the Kazakh name, as far as they differ from what is shown. */
  public static Optional<String> others(LocalizedText name, Texts texts) {
    return Optional.of(String.join(BETWEEN, name.official(texts.locale())))
        .filter(others -> !others.isEmpty());
  }

  /** A line under a title, with a button that copies it; empty where the names are the same. */
  public static List<HBox> under(LocalizedText name, Texts texts) {
    return others(name, texts).map(others -> line(others, texts)).stream().toList();
  }

  private static HBox line(String others, Texts texts) {
    var words = Parts.text(others, "quiet", "small");
    words.setAccessibleText(texts.get("official.name", others));
    var row = Parts.row(4, words, copy(others, texts));
    words.setMinWidth(0);
    row.getStyleClass().add("official-name");
    return row;
  }

  private static Button copy(String others, Texts texts) {
    var name = texts.get("official.copy", others);
    var copy = Parts.iconButton(Feather.COPY, name, () -> {});
    copy.setId("copy-official-name");
    copy.getStyleClass().add("bare");
    copy.setOnAction(event -> {
      var content = new ClipboardContent();
      content.putString(others);
      Clipboard.getSystemClipboard().setContent(content);
      copy.setGraphic(Parts.icon(Feather.CHECK));
      copy.setAccessibleText(texts.get("official.copied", others));
    });
    return copy;
  }
}
