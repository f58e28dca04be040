package app.qadam.desktop.walk;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words that are wider than their column, and so go on in the next line without a hyphen. */
final class BrokenWords {
  /** Numbers, addresses and digests may go on anywhere. */
  private static final Pattern WORD =
      Pattern.compile("(?<![^\\s(«\"])\\p{L}+(?=[\\s.,;:!?)»\"-]|$)");

  private static final double SLACK = 1;

  private BrokenWords() {}

  static Stream<Finding> in(Node node, Where where) {
    if (!(node instanceof Text text) || node instanceof FontIcon) {
      return Stream.empty();
    }
    double room = room(text);
    return longest(text)
        .filter(word -> room > 0 && width(word, text.getFont()) > room + SLACK)
        .map(word ->
            new Finding(
                where,
                Finding.Kind.BROKEN_WORD,
                Shown.path(node),
                "\"%s\" has %.0f of %.0f px".formatted(word, room, width(word, text.getFont()))))
        .stream();
  }

  /** How wide a line may be; 0 where a text does not wrap. */
  private static double room(Text text) {
    return text.getParent() instanceof TextFlow flow
        ? flow.getWidth() - flow.snappedLeftInset() - flow.snappedRightInset()
        : text.getWrappingWidth();
  }

  private static Optional<String> longest(Text text) {
    return WORD.matcher(text.getText())
        .results()
        .map(MatchResult::group)
        .max(Comparator.comparingDouble(word -> width(word, text.getFont())));
  }

  private static double width(String word, Font font) {
    var measured = new Text(word);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
