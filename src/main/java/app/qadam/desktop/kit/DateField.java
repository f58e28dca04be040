package app.qadam.desktop.kit;

import app.qadam.model.Facts;
import app.qadam.text.DateText;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A date: typed in the usual forms, or picked from a calendar as the second way. What is typed
 * stays as it is; under it stands what it was understood as, with its weekday and how far off it
 * is.
 */
public final class DateField extends VBox {
  private final TextField field = new TextField();
  private final Button calendar;
  private final Label meaning = Parts.text("", "quiet", "small");
  private final Texts texts;
  private final LocalDate today;
  private final Facts facts;

  /** An empty field. */
  public DateField(String id, String name, Texts texts, LocalDate today, Facts facts) {
    super(4);
    this.texts = texts;
    this.today = today;
    this.facts = facts;
    this.calendar = Parts.iconButton(Feather.CALENDAR, texts.get("date.pick", name), this::pick);
    field.setId(id);
    field.setAccessibleText(name);
    field.setPromptText(texts.get("date.prompt", texts.plainDate(today)));
    field.setPrefColumnCount(11);
    field.textProperty().addListener((property, before, after) -> explain());
    calendar.setId(id + "-pick");
    meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
    getChildren().addAll(new HBox(6, field, calendar), meaning);
    getStyleClass().add("date-field");
  }

  /** The field that takes the focus. */
  public TextField field() {
    return field;
  }

  /** The date, when what stands there is one. */
  public Optional<LocalDate> date() {
    return DateText.read(field.getText());
  }

  public boolean isBlank() {
    return field.getText().isBlank();
  }

  public void setDate(Optional<LocalDate> date) {
    field.setText(date.map(texts::plainDate).orElse(""));
  }

  private void explain() {
    meaning.setText(
        date()
            .map(date ->
                texts.get(
                    "date.meaning",
                    texts.date(date),
                    texts.distance(
                        ChronoUnit.DAYS.between(today, date),
                        facts.calendar().workingDaysUntil(today, date))))
            .orElse(""));
  }

  private void pick() {
    var menu = new ContextMenu();
    var month =
        new Month(
            facts.calendar(),
            texts,
            today,
            Optional.of(day -> {
              setDate(Optional.of(day));
              menu.hide();
              field.requestFocus();
            }));
    var shown = date().orElse(today);
    month.mark(Optional.of(shown), Optional.empty());
    month.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            menu.hide();
            field.requestFocus();
          }
        });
    var item = new CustomMenuItem(month, false);
    item.getStyleClass().add("calendar-item");
    menu.getItems().add(item);
    menu.setOnShown(event -> month.focus(shown));
    menu.show(field, Side.BOTTOM, 0, 4);
  }
}
