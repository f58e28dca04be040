package app.qadam.desktop.kit;

import app.qadam.model.casefile.Plausible;
import app.qadam.model.plan.Plan;
import app.qadam.text.DateText;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
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
  private final ReadOnlyObjectProperty<Situation> situation;
  private boolean tellsDistance = true;

  /** An empty field, which counts from the desk's day over the applicant's working calendar. */
  public DateField(String id, String name, Desk desk) {
    super(4);
    this.texts = desk.texts();
    this.situation = desk.situation();
    this.calendar = Parts.iconButton(Feather.CALENDAR, texts.get("date.pick", name), this::pick);
    field.setId(id);
    field.setAccessibleText(name);
    field.setPromptText(texts.get("date.prompt", texts.typedDate(plan().today())));
    field.setPrefColumnCount(14);
    field.textProperty().addListener((property, before, after) -> explain());
    calendar.setId(id + "-pick");
    meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
    getChildren().addAll(new HBox(6, field, calendar), meaning);
    getStyleClass().add("date-field");
  }

  /** The same field, which says nothing of how far off the day is: for what stands in papers. */
  public DateField withoutDistance() {
    tellsDistance = false;
    return this;
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

  private Plan plan() {
    return situation.get().plan();
  }

  private void explain() {
    meaning.setText(date().map(this::meaningOf).orElse(""));
  }

  /** A day that nobody can mean has no distance: counting to it would take as long as it is far. */
  private String meaningOf(LocalDate date) {
    if (!tellsDistance || !Plausible.is(date)) {
      return texts.date(date);
    }
    var today = plan().today();
    return texts.get(
        "date.meaning",
        texts.date(date),
        texts.distance(
            ChronoUnit.DAYS.between(today, date), plan().calendar().workingDaysUntil(today, date)));
  }

  private void pick() {
    var menu = new ContextMenu();
    var today = plan().today();
    var month =
        new Month(
            plan().calendar(),
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
