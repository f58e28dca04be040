package app.qadam.desktop.help;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.OfficialName;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.fact.Help.Term;
import app.qadam.text.ManualSearch;
import app.qadam.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The words that the applicant meets; a filter looks into words and meanings. */
final class Glossary extends VBox {
  private final TextField filter = Parts.id("help-search", new TextField());
  private final VBox terms = Parts.column(12);
  private final Label none = Parts.text("", "quiet");
  private final Texts texts;
  private final List<Term> glossary;

  Glossary(Desk desk) {
    super(16);
    this.texts = desk.texts();
    this.glossary = desk.situation().get().facts().help().glossary();
    filter.setPromptText(texts.get("help.filter"));
    filter.setAccessibleText(texts.get("help.filter"));
    getChildren().add(Parts.card(texts.get("help.section.glossary"), filter, none, terms));
    none.managedProperty().bind(none.visibleProperty());
    filter.textProperty().addListener((property, before, after) -> show());
    show();
  }

  /** Shows a word alone, until the filter is emptied. */
  void look(String word) {
    filter.setText(word);
  }

  private void show() {
    var typed = filter.getText().strip();
    var found = glossary.stream().filter(term -> matches(term, typed)).map(this::term).toList();
    terms.getChildren().setAll(found);
    none.setText(texts.get("help.no-term", typed));
    none.setVisible(found.isEmpty());
  }

  private boolean matches(Term term, String typed) {
    var wanted = ManualSearch.folded(typed);
    return Stream.of(term.term().en(), term.term().ru(), term.term().kk(), texts.of(term.meaning()))
        .map(ManualSearch::folded)
        .anyMatch(text -> text.contains(wanted));
  }

  private Node term(Term term) {
    return Parts.column(
        2,
        Parts.text(texts.of(term.term()), "strong"),
        Parts.column(0, OfficialName.under(term.term(), texts).toArray(Node[]::new)),
        Parts.text(texts.of(term.meaning()), "reading"));
  }
}
