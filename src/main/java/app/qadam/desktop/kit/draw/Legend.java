package app.qadam.desktop.kit.draw;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import java.util.List;
import javafx.scene.layout.Region;

/** What the looks in a picture stand for. */
public final class Legend extends Flow {
  private static final double BETWEEN = 14;
  private static final double ROWS = 4;
  private static final double BESIDE = 6;

  /**
   * A look and its words.
   *
   * @param styles that the sheet gives the drawn part
   */
  public record Entry(List<String> styles, String words) {
    public Entry {
      styles = List.copyOf(styles);
    }

    public static Entry of(String words, String... styles) {
      return new Entry(List.of(styles), words);
    }
  }

  public Legend(List<Entry> entries) {
    super(BETWEEN, ROWS);
    getStyleClass().add("legend");
    for (Entry entry : entries) {
      var sign = new Region();
      sign.getStyleClass().addAll(entry.styles());
      sign.getStyleClass().add("sign");
      getChildren().add(Parts.row(BESIDE, sign, Parts.drawn(entry.words(), "quiet", "small")));
    }
  }
}
