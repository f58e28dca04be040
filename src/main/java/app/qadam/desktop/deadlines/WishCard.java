package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Plausible;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The wished arrival, and what it asks for, counted back from it. */
final class WishCard extends VBox {
  private final DateField date;
  private final FormRow row;
  private final ProblemSummary summary;
  private final Button clear;
  private final VBox outcome = Parts.column(12);
  private final Desk desk;
  private final Texts texts;

  /** What the field showed when it was last filled. */
  private String shown = "";

  WishCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    date = new DateField("wish-date", texts.get("forecast.wish.date"), desk);
    row = FormRow.of(texts.get("forecast.wish.date"), date, "");
    summary = new ProblemSummary(texts.get("problem.heading"));
    var set = Parts.id("wish-set", Parts.primary(texts.get("forecast.wish.set"), this::submit));
    clear =
        Parts.id(
            "wish-clear",
            Parts.secondary(texts.get("forecast.wish.clear"), () -> send(Optional.empty())));
    Draft.mark(set, () -> isVisible() && !date.field().getText().equals(shown));
    date.field().setOnAction(event -> submit());
    var form = Parts.column(12, row, new Flow(8, 8, set, clear));
    getStyleClass().add("card");
    setId("forecast-wish");
    getChildren()
        .addAll(
            Parts.text(texts.get("forecast.wish"), "card-heading"),
            Parts.text(texts.get("forecast.wish.about"), "quiet"),
            summary,
            form,
            outcome);
  }

  /** Shows the wish as it is in the file; what is being typed stays. */
  void follow(Situation now) {
    boolean isAhead = !now.plan().forecast().step(EventType.ARRIVED).done();
    setVisible(isAhead);
    setManaged(isAhead);
    var held = now.file().planning().wishedArrival();
    if (date.field().getText().equals(shown)) {
      date.setDate(held);
      summary.clear();
    }
    shown = held.map(texts::plainDate).orElse("");
    clear.setVisible(held.isPresent());
    clear.setManaged(held.isPresent());
    outcome.getChildren().clear();
    now.plan()
        .forecast()
        .wish()
        .ifPresent(wish ->
            outcome
                .getChildren()
                .addAll(new Backward(now, wish, desk, day -> send(Optional.of(day))).parts()));
  }

  private void submit() {
    summary.clear();
    var today = desk.situation().get().plan().today();
    if (date.isBlank()) {
      summary.add(row, texts.get("forecast.wish.no-date", texts.plainDate(today.plusMonths(3))));
    } else if (date.date().isEmpty()) {
      summary.add(row, texts.get("record.problem.bad-date", date.field().getText().strip()));
    }
    date.date()
        .flatMap(Plausible::problemWith)
        .ifPresent(problem -> summary.add(row, texts.say(problem)));
    date.date()
        .filter(day -> day.isBefore(today))
        .ifPresent(day -> summary.add(row, texts.get("forecast.wish.past", day)));
    if (!summary.show()) {
      send(date.date());
    }
  }

  private void send(Optional<LocalDate> day) {
    summary.clear();
    shown = date.field().getText();
    desk.send(
        file -> new Change.SetPlanning(file.planning(), file.planning().arriving(day)),
        () -> date.setDate(day));
  }
}
