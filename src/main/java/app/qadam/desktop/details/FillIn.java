package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.details.Field;
import app.qadam.model.details.Mrz;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Fills in what the machine-readable lines say: empty fields at once, others only after it was said
 * which, and by a second button.
 */
final class FillIn extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final DetailWords words;
  private final Supplier<String> lines;
  private final Runnable saveAll;
  private final Label said = Parts.text("", "small");
  private final VBox question = Parts.column(8);

  /**
   * The button and what it answers.
   *
   * @param lines the two lines as typed
   * @param saveAll saves what is typed elsewhere, so that it counts as filled in
   */
  FillIn(Desk desk, Supplier<String> lines, Runnable saveAll) {
    super(8);
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.lines = lines;
    this.saveAll = saveAll;
    said.setId("fill-in-said");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    question.managedProperty().bind(question.visibleProperty());
    question.setVisible(false);
    var button = Parts.id("fill-in", Parts.secondary(texts.get("fill-in"), this::fill));
    button.setMinWidth(0);
    button.setWrapText(true);
    getChildren().addAll(button, said, question);
  }

  private void fill() {
    saveAll.run();
    ask(Optional.empty());
    var zone = Mrz.read(lines.get());
    if (zone.isEmpty()) {
      say(texts.get(lines.get().isBlank() ? "fill-in.none" : "fill-in.unreadable"));
      return;
    }
    var values = PassportLines.values(zone.get(), desk.situation().get().plan().today());
    if (Mrz.troubles(lines.get()).isEmpty()) {
      fillEmpty(values);
    } else {
      ask(
          Optional.of(
              question(
                  "fill-in.doubtful",
                  Parts.id(
                      "fill-in-doubtful",
                      Parts.secondary(texts.get("fill-in.anyway"), () -> fillEmpty(values))))));
    }
  }

  private void fillEmpty(Map<Field, String> values) {
    ask(Optional.empty());
    var mine = desk.situation().get().file().person().details();
    Map<Field, String> empty = new EnumMap<>(Field.class);
    Map<Field, String> other = new EnumMap<>(Field.class);
    values.forEach((field, value) -> {
      var held = mine.getOrDefault(field, "");
      if (held.isEmpty()) {
        empty.put(field, value);
      } else if (!held.equals(value)) {
        other.put(field, value);
      }
    });
    say(
        empty.isEmpty()
            ? texts.get(other.isEmpty() ? "fill-in.same" : "fill-in.nothing-empty")
            : texts.get("fill-in.done", names(empty)));
    set(empty);
    if (!other.isEmpty()) {
      ask(Optional.of(replace(other)));
    }
  }

  private VBox replace(Map<Field, String> other) {
    var list =
        Parts.bullets(
            other.entrySet().stream()
                .map(one ->
                    Parts.text(
                        texts.get(
                            "fill-in.otherwise",
                            words.name(one.getKey()),
                            words.value(
                                one.getKey(),
                                desk.situation()
                                    .get()
                                    .file()
                                    .person()
                                    .details()
                                    .getOrDefault(one.getKey(), "")),
                            words.value(one.getKey(), one.getValue())),
                        "small"))
                .toList());
    var box =
        question(
            "fill-in.replace.heading",
            Parts.id(
                "fill-in-replace",
                Parts.secondary(
                    texts.get("fill-in.replace"),
                    () -> {
                      ask(Optional.empty());
                      say(texts.get("fill-in.done", names(other)));
                      set(other);
                    })));
    box.getChildren().add(1, list);
    return box;
  }

  private VBox question(String heading, Button yes) {
    var no =
        Parts.id(
            "fill-in-leave",
            Parts.secondary(texts.get("fill-in.leave"), () -> ask(Optional.empty())));
    return Parts.callout(Tone.WARN, texts.get(heading), new Flow(8, 8, yes, no));
  }

  private void set(Map<Field, String> values) {
    if (!values.isEmpty()) {
      desk.send(file -> new Change.Together(changes(file, values)));
    }
  }

  private static List<Change> changes(CaseFile file, Map<Field, String> values) {
    List<Change> changes = new ArrayList<>();
    values.forEach((field, value) ->
        changes.add(
            new Change.SetDetail(
                field,
                Optional.ofNullable(file.person().details().get(field)),
                Optional.of(value))));
    return changes;
  }

  private String names(Map<Field, String> values) {
    return texts.list(values.keySet().stream().map(words::name).toList());
  }

  private void say(String text) {
    said.setText(text);
    said.setAccessibleText(text);
  }

  private void ask(Optional<VBox> asked) {
    question.getChildren().setAll(asked.stream().toList());
    question.setVisible(asked.isPresent());
  }
}
