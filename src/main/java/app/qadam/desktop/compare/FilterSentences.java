package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramFilter.Part;
import app.qadam.text.FilterWords;
import app.qadam.text.Texts;
import java.util.EnumSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What is asked for, a sentence each, to be taken away one by one. */
final class FilterSentences {
  private static final double WIDE = 2000;

  /** Of these, the table leaves something open for some programs. */
  private static final Set<Part> CAN_BE_UNKNOWN =
      EnumSet.of(Part.INCOME, Part.INVESTMENT, Part.DEPENDANTS, Part.CITIZENSHIP);

  private final Flow row = new Flow();
  private final ProgramSearch search;
  private final FilterWords words;
  private final Texts texts;
  private final Runnable emptied;

  /**
   * The sentences of a search's filter.
   *
   * @param emptied runs when all have been taken away, so that the focus goes somewhere
   */
  FilterSentences(ProgramSearch search, FilterWords words, Texts texts, Runnable emptied) {
    this.search = search;
    this.words = words;
    this.texts = texts;
    this.emptied = emptied;
    row.getStyleClass().addAll("chips", "sentences");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPrefWrapLength(WIDE);
    row.managedProperty().bind(row.visibleProperty());
    search.filter().subscribe(this::show);
  }

  Flow node() {
    return row;
  }

  private void show(ProgramFilter filter) {
    var parts = filter.parts();
    int focused = focused();
    row.setVisible(!parts.isEmpty());
    row.getChildren().setAll(parts.stream().map(part -> chip(filter, part)).toList());
    if (!parts.isEmpty()) {
      row.getChildren().add(clear());
    }
    if (!filter.knownOnly() && parts.stream().anyMatch(CAN_BE_UNKNOWN::contains)) {
      row.getChildren().add(Parts.text(texts.get("filter.unknown-too"), "quiet", "small"));
    }
    keepFocus(focused);
  }

  private int focused() {
    var children = row.getChildren();
    return children.indexOf(children.stream().filter(Node::isFocused).findFirst().orElse(null));
  }

  /** The next one has the focus when the one that had it is gone. */
  private void keepFocus(int place) {
    if (place < 0) {
      return;
    }
    if (row.getChildren().isEmpty()) {
      emptied.run();
    } else {
      row.getChildren().get(Math.min(place, row.getChildren().size() - 1)).requestFocus();
    }
  }

  private Button chip(ProgramFilter filter, Part part) {
    var sentence = words.sentence(filter, part);
    var chip = Parts.secondary(sentence, () -> remove(part));
    chip.setId("filter-without-" + part.name().toLowerCase(java.util.Locale.ROOT));
    chip.setGraphic(Parts.icon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setTextOverrun(OverrunStyle.ELLIPSIS);
    chip.setMnemonicParsing(false);
    chip.setMinWidth(0);
    chip.maxWidthProperty().bind(row.widthProperty());
    chip.getStyleClass().addAll("chip", "selected");
    chip.setAccessibleText(texts.get("compare.remove", sentence));
    chip.setTooltip(new Tooltip(chip.getAccessibleText()));
    return chip;
  }

  private Button clear() {
    var clear =
        Parts.secondary(texts.get("compare.clear"), () -> search.filter().set(ProgramFilter.NONE));
    clear.setId("filter-clear");
    clear.getStyleClass().addAll("chip", "plain");
    return clear;
  }

  private void remove(Part part) {
    search.filter().set(search.filter().get().without(part));
  }
}
