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

  /** So many letters have room on a line wherever such texts stand. */
  private static final int ON_ONE_LINE = 20;

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
        flow.getChildren().add(words(piece.words()));
      } else {
        addTerm(flow, desk, piece.words(), piece.term().getFirst());
      }
    }
    return flow;
  }

  private static Text words(String text) {
    var words = new Text(text);
    words.getStyleClass().add("words");
    return words;
  }

  /** A link stands on one line, so that a long term is a link for each of its words. */
  private static void addTerm(TextFlow flow, Desk desk, String words, Term term) {
    if (words.length() <= ON_ONE_LINE) {
      flow.getChildren().add(word(desk, words, term));
      return;
    }
    boolean isFirst = true;
    for (String one : words.split(" ", -1)) {
      var link = word(desk, one, term);
      // The keyboard comes to it once, and it is read out as a whole.
      link.setFocusTraversable(isFirst);
      link.setAccessibleText(words);
      if (!isFirst) {
        flow.getChildren().add(words(" "));
      }
      flow.getChildren().add(link);
      isFirst = false;
    }
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
