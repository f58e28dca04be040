package app.qadam.desktop.details;

import app.qadam.desktop.kit.Countries;
import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.TabLeadsOn;
import app.qadam.model.details.Field;
import app.qadam.text.DetailWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.StringConverter;

/**
 * The control of one field. What is typed is saved with Enter and when the field is left; what
 * cannot be read as a date or a country is kept as it was typed.
 */
abstract class FieldEditor {
  private final Consumer<String> save;

  /** The value that the file holds. */
  private String held = "";

  /** The value that was sent to be saved last. */
  private String sent = "";

  private FieldEditor(Consumer<String> save) {
    this.save = save;
  }

  /**
   * The control that fits the kind of a field.
   *
   * @param save takes the value as it is to be kept; empty to keep none
   */
  static FieldEditor of(Field field, String id, Desk desk, Consumer<String> save) {
    return switch (field.kind()) {
      case DATE -> new OfDate(id, new DetailWords(desk.texts()).name(field), desk, save);
      case SEX -> new OfSex(id, desk, save);
      case COUNTRY -> new OfCountry(id, desk, save);
      case MRZ -> new OfText(Parts.id(id, area(2, "mrz-field")), save);
      case LIST -> new OfText(Parts.id(id, area(3, "list-field")), save);
      case LATIN_NAME, CYRILLIC_NAME, NUMBER, IIN, TEXT ->
          new OfText(Parts.id(id, new TextField()), save);
    };
  }

  /** The whole control. */
  abstract Node node();

  /** The part of it that takes the focus. */
  abstract Node focus();

  /** What stands in an empty control. */
  abstract void prompt(String text);

  /** What is typed, as it would be kept. */
  abstract String read();

  abstract void write(String value);

  /** Shows the value that the file holds; what is being typed stays. */
  final void follow(String value) {
    boolean isUntouched = read().equals(held) || read().equals(value);
    // Before it is shown: some controls tell of every value they are given.
    held = value;
    sent = value;
    if (isUntouched) {
      write(value);
    }
  }

  /** Saves what is typed and not saved. */
  final void save() {
    var typed = read();
    if (!typed.equals(held) && !typed.equals(sent)) {
      sent = typed;
      save.accept(typed);
    }
  }

  final void saveOnLeaving(Node control) {
    control
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            save();
          }
        });
  }

  private static TextArea area(int rows, String style) {
    var area = new TextArea();
    area.setPrefRowCount(rows);
    area.setWrapText(false);
    area.getStyleClass().add(style);
    TabLeadsOn.in(area);
    return area;
  }

  /** A line, or several. */
  private static final class OfText extends FieldEditor {
    private final TextInputControl control;

    OfText(TextInputControl control, Consumer<String> save) {
      super(save);
      this.control = control;
      saveOnLeaving(control);
      if (control instanceof TextField line) {
        line.setOnAction(event -> save());
      }
    }

    @Override
    Node node() {
      return control;
    }

    @Override
    Node focus() {
      return control;
    }

    @Override
    void prompt(String text) {
      control.setPromptText(text);
    }

    @Override
    String read() {
      return Optional.ofNullable(control.getText()).orElse("").strip();
    }

    @Override
    void write(String value) {
      if (!read().equals(value)) {
        control.setText(value);
      }
    }
  }

  /** A date, typed day-month-year, kept as ISO 8601. */
  private static final class OfDate extends FieldEditor {
    private final DateField control;
    private final Desk desk;

    OfDate(String id, String name, Desk desk, Consumer<String> save) {
      super(save);
      this.desk = desk;
      control = new DateField(id, name, desk).withoutDistance();
      control.field().setOnAction(event -> save());
      saveOnLeaving(control.field());
    }

    @Override
    Node node() {
      return control;
    }

    @Override
    Node focus() {
      return control.field();
    }

    @Override
    void prompt(String text) {
      control.field().setPromptText(text);
    }

    @Override
    String read() {
      return control
          .date()
          .map(Object::toString)
          .orElseGet(() -> control.field().getText().strip());
    }

    @Override
    void write(String value) {
      var shown = DetailWords.day(value).map(desk.texts()::plainDate).orElse(value);
      if (!control.field().getText().equals(shown)) {
        control.field().setText(shown);
      }
    }
  }

  /** A country by its name, kept by its code. */
  private static final class OfCountry extends FieldEditor {
    private final TextField control;
    private final Countries countries;
    private final DetailWords words;

    OfCountry(String id, Desk desk, Consumer<String> save) {
      super(save);
      countries = new Countries(desk.texts().locale());
      words = new DetailWords(desk.texts());
      control = Parts.id(id, new TextField());
      control.setOnAction(event -> save());
      saveOnLeaving(control);
    }

    @Override
    Node node() {
      return control;
    }

    @Override
    Node focus() {
      return control;
    }

    @Override
    void prompt(String text) {
      control.setPromptText(text);
    }

    @Override
    String read() {
      var typed = control.getText().strip();
      return typed.isEmpty() ? "" : countries.code(typed).orElse(typed);
    }

    @Override
    void write(String value) {
      var shown = words.value(Field.NATIONALITY, value);
      if (!control.getText().equals(shown)) {
        control.setText(shown);
      }
    }
  }

  /** One of three, or none. */
  private static final class OfSex extends FieldEditor {
    private final ComboBox<String> control;

    OfSex(String id, Desk desk, Consumer<String> save) {
      super(save);
      var words = new DetailWords(desk.texts());
      control = Parts.id(id, new ComboBox<>());
      control.getItems().addAll("", "F", "M", "X");
      control.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(String code) {
              return code == null || code.isEmpty()
                  ? desk.texts().get("sex.none")
                  : words.value(Field.SEX, code);
            }

            @Override
            public String fromString(String name) {
              return name;
            }
          });
      control.setValue("");
      control.setOnAction(event -> save());
    }

    @Override
    Node node() {
      return control;
    }

    @Override
    Node focus() {
      return control;
    }

    @Override
    void prompt(String text) {
      control.setPromptText(text);
    }

    @Override
    String read() {
      return Optional.ofNullable(control.getValue()).orElse("");
    }

    @Override
    void write(String value) {
      if (!read().equals(value)) {
        control.setValue(value);
      }
    }
  }
}
