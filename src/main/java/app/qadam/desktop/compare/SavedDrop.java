package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Drop;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.Change;
import app.qadam.model.program.FilterLine;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.SavedFilter;
import app.qadam.text.FilterWords;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Filters kept under a name in the file, and passed on as a line of text. */
final class SavedDrop {
  private final Desk desk;
  private final Texts texts;
  private final FilterWords words;
  private final ProgramSearch search;

  SavedDrop(Desk desk, FilterWords words, ProgramSearch search) {
    this.desk = desk;
    this.texts = desk.texts();
    this.words = words;
    this.search = search;
  }

  Drop drop() {
    return new Drop("filter-saved", texts.get("filter.saved"), this::content);
  }

  private Region content(Drop drop) {
    var kept = Parts.column(4);
    fill(drop, kept);
    var box = Parts.column(12, kept, Parts.rule(), naming(kept, drop), Parts.rule(), line(drop));
    box.getStyleClass().add("saved-filters");
    return box;
  }

  private void fill(Drop drop, VBox kept) {
    var saved = desk.situation().get().file().comparing().filters();
    kept.getChildren()
        .setAll(
            saved.isEmpty()
                ? List.of(Parts.text(texts.get("filter.saved.none"), "quiet"))
                : saved.stream().map(one -> row(drop, kept, one)).toList());
  }

  private Node row(Drop drop, VBox kept, SavedFilter saved) {
    var apply =
        Parts.link(
            saved.name(),
            () -> {
              search.filter().set(saved.filter());
              drop.close();
            });
    apply.setId("filter-saved-" + saved.name());
    apply.setTooltip(new Tooltip(words.all(saved.filter())));
    apply.setAccessibleHelp(words.all(saved.filter()));
    var remove =
        Parts.iconButton(
            Feather.TRASH_2,
            texts.get("filter.saved.remove", saved.name()),
            () ->
                desk.send(
                    file ->
                        new Change.SetFilter(
                            current(file.comparing().filters(), saved.name()), Optional.empty()),
                    () -> {
                      fill(drop, kept);
                      kept.getParent().requestFocus();
                    }));
    return Parts.row(8, Parts.grow(apply), remove);
  }

  private static Optional<SavedFilter> current(List<SavedFilter> filters, String name) {
    return filters.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Keeps the filter of the moment; one of the same name is replaced, which can be undone. */
  private Node naming(VBox kept, Drop drop) {
    var field = new TextField();
    field.setId("filter-name");
    field.setPrefColumnCount(18);
    var row = FormRow.of(texts.get("filter.name"), field, words.all(search.filter().get()));
    Runnable save = () -> save(field, row, kept, drop);
    field.setOnAction(event -> save.run());
    var button = Parts.id("filter-save", Parts.secondary(texts.get("filter.save"), save));
    return Parts.column(8, row, button);
  }

  private void save(TextField field, FormRow row, VBox kept, Drop drop) {
    var name = field.getText().strip();
    if (name.isEmpty() || name.length() > SavedFilter.LONGEST) {
      row.showProblem(texts.get("filter.name.problem", SavedFilter.LONGEST));
      row.focus();
      return;
    }
    row.showProblem("");
    var saved = new SavedFilter(name, search.filter().get());
    desk.send(
        file -> new Change.SetFilter(current(file.comparing().filters(), name), Optional.of(saved)),
        () -> {
          field.clear();
          fill(drop, kept);
        });
  }

  /** The filter as a line to pass on, and a line that somebody passed on. */
  private Node line(Drop drop) {
    var field = new TextField(FilterLine.write(search.filter().get()));
    field.setId("filter-line");
    field.setPrefColumnCount(30);
    var row = FormRow.of(texts.get("filter.line"), field, texts.get("filter.line.hint"));
    Runnable use = () -> use(field, row, drop);
    field.setOnAction(event -> use.run());
    var copy =
        Parts.id(
            "filter-line-copy",
            Parts.secondary(texts.get("filter.line.copy"), () -> copy(field.getText())));
    var apply = Parts.id("filter-line-use", Parts.secondary(texts.get("filter.line.use"), use));
    return Parts.column(8, row, Parts.row(8, copy, apply));
  }

  private void use(TextField field, FormRow row, Drop drop) {
    ProgramFilter filter;
    try {
      filter = FilterLine.read(field.getText());
    } catch (IllegalArgumentException e) {
      row.showProblem(texts.get("filter.line.problem", String.valueOf(e.getMessage())));
      row.focus();
      return;
    }
    search.filter().set(filter);
    drop.close();
  }

  private static void copy(String line) {
    var content = new ClipboardContent();
    content.putString(line);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
