package app.qadam.desktop.kit;

import app.qadam.model.fact.Help;
import app.qadam.model.fact.Help.Term;
import app.qadam.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * A text in which the words of the glossary are underlined with dots: the pointer or the keyboard
 * on one tells what it means, and pressing it opens the glossary there.
 */
public final class Glossed {
  /** What was found for last, since a page asks for many texts with the same glossary. */
  private static @Nullable Known known;

  private record Known(Help help, Locale language, Terms terms) {}

  private Glossed() {}

  /** A text that wraps; without a word of the glossary it is a plain one. */
  public static Region text(Desk desk, String text, String... styles) {
    var pieces = terms(desk).in(text);
    if (pieces.stream().allMatch(piece -> piece.term().isEmpty())) {
      return Parts.text(text, styles);
    }
    var flow = new TextFlow();
    flow.getStyleClass().add("glossed");
    flow.getStyleClass().addAll(styles);
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setAccessibleText(text);
    for (Terms.Piece piece : pieces) {
      if (piece.term().isEmpty()) {
        var words = new Text(piece.words());
        words.getStyleClass().add("words");
        flow.getChildren().add(words);
      } else {
        flow.getChildren().add(word(desk, piece.words(), piece.term().getFirst()));
      }
    }
    return flow;
  }

  private static Hyperlink word(Desk desk, String words, Term term) {
    var name = desk.texts().of(term.term());
    var link = Parts.link(words, () -> desk.open(new Place.Help("glossary:" + name)));
    link.getStyleClass().add("term");
    link.setWrapText(false);
    List<String> lines = new ArrayList<>();
    lines.add(desk.texts().of(term.meaning()));
    OfficialName.others(term.term(), desk.texts()).ifPresent(lines::add);
    return Explained.by(lines, link);
  }

  private static Terms terms(Desk desk) {
    var help = desk.situation().get().facts().help();
    var language = desk.texts().locale();
    var last = known;
    if (last == null || !last.help().equals(help) || !last.language().equals(language)) {
      last = new Known(help, language, new Terms(help.glossary(), language));
      known = last;
    }
    return last.terms();
  }
}
