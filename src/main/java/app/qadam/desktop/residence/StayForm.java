package app.qadam.desktop.residence;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.PilotCity;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.casefile.StayCheck;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * Records a stay, or corrects one. What was typed stays until it is saved; leaving on a visa for
 * one entry is recorded only by a second button, after what it means was said.
 */
final class StayForm extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final Label heading = Parts.text("", "strong");
  private final DateField entry;
  private final DateField exit;
  private final TextField city = Parts.id("stay-city", new TextField());
  private final Label cityWarning = Parts.text("", "warn-text");
  private final FormRow entryRow;
  private final FormRow exitRow;
  private final ProblemSummary summary;
  private final VBox warning = Parts.column(8);
  private final Button save;
  private Optional<RecordedStay> corrected = Optional.empty();

  /** What stood in the form when it was opened. */
  private String opened = "";

  StayForm(Desk desk) {
    super(14);
    this.desk = desk;
    this.texts = desk.texts();
    entry = field("stay-entry", "stay.entry");
    exit = field("stay-exit", "stay.exit");
    entryRow = FormRow.of(texts.get("stay.entry"), entry, texts.get("stay.entry.hint"));
    exitRow = FormRow.of(texts.get("stay.exit"), exit, texts.get("stay.exit.hint"));
    summary = new ProblemSummary(texts.get("problem.heading"));
    save = Parts.id("stay-save", Parts.primary(texts.get("stay.save"), () -> submit(false)));
    Draft.mark(save, () -> isVisible() && !typed().equals(opened));
    build();
    bind();
    close();
  }

  private DateField field(String id, String name) {
    return new DateField(id, texts.get(name), desk);
  }

  private void build() {
    var cities = new Flow(8, 8);
    for (PilotCity known : PilotCity.values()) {
      var name = texts.get("city." + known.id());
      var button = Parts.secondary(name, () -> city.setText(name));
      button.setId("stay-city-" + known.id());
      button.getStyleClass().add("chip");
      button.setAccessibleText(texts.get("stay.city.choose", name));
      cities.getChildren().add(button);
    }
    cityWarning.setId("stay-city-warning");
    cityWarning.managedProperty().bind(cityWarning.textProperty().isNotEmpty());
    var cityRow = FormRow.of(texts.get("stay.city"), city, texts.get("stay.city.hint"));
    var cancel =
        Parts.id("stay-cancel", Parts.secondary(texts.get("residence.cancel"), this::close));
    getChildren()
        .addAll(
            heading,
            summary,
            new Flow(16, 12, entryRow, exitRow),
            Parts.column(8, cityRow, cities, cityWarning),
            warning,
            new Flow(8, 8, save, cancel));
    getStyleClass().add("inline-form");
  }

  private void bind() {
    for (var field : new TextField[] {entry.field(), exit.field(), city}) {
      field.setOnAction(event -> submit(false));
      field.textProperty().addListener((property, before, after) -> warn(Optional.empty()));
    }
    city.textProperty().addListener((property, before, after) -> warnOfCity(after));
  }

  /** Opens the form for a new stay. */
  void add() {
    open(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Opens the form for a stay that follows from the arrival alone. */
  void confirm(LocalDate arrival) {
    open(Optional.empty(), Optional.of(arrival), Optional.empty(), Optional.empty());
  }

  /** Opens the form for a recorded stay. */
  void correct(RecordedStay stay) {
    open(Optional.of(stay), Optional.of(stay.entry()), stay.exit(), stay.city());
  }

  private void open(
      Optional<RecordedStay> stay,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> where) {
    summary.clear();
    corrected = stay;
    heading.setText(texts.get(stay.isPresent() ? "stay.correct" : "stay.new"));
    entry.setDate(from);
    exit.setDate(to);
    city.setText(where.orElse(""));
    opened = typed();
    warn(Optional.empty());
    setShown(true);
    (from.isPresent() ? exit : entry).field().requestFocus();
    ListAndDetail.reveal(this);
  }

  private String typed() {
    return String.join("\n", entry.field().getText(), exit.field().getText(), city.getText());
  }

  /** Follows a new situation without touching what is typed. */
  void follow() {
    var stays = desk.situation().get().file().stays();
    if (corrected.filter(stay -> !stays.contains(stay)).isPresent()) {
      // It was taken away or changed meanwhile; what is typed stays, for the stay there is now.
      var id = corrected.get().id();
      corrected = stays.stream().filter(stay -> stay.id() == id).findFirst();
      heading.setText(texts.get(corrected.isPresent() ? "stay.correct" : "stay.new"));
    }
  }

  private void close() {
    corrected = Optional.empty();
    summary.clear();
    setShown(false);
  }

  private void setShown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void warnOfCity(String typed) {
    boolean isElsewhere = !typed.isBlank() && PilotCity.of(typed).isEmpty();
    cityWarning.setText(isElsewhere ? texts.get("stay.city.elsewhere") : "");
  }

  private void submit(boolean allTheSame) {
    summary.clear();
    DateProblems.needed(entry, entryRow, texts.get("stay.problem.no-entry"), summary, texts);
    DateProblems.optional(exit, exitRow, summary, texts);
    boolean isRead = entry.date().isPresent() && (exit.isBlank() || exit.date().isPresent());
    if (isRead) {
      var file = desk.situation().get().file();
      long id = corrected.map(RecordedStay::id).orElseGet(file::nextStayId);
      StayCheck.problemWith(id, entry.date().orElseThrow(), exit.date(), file)
          .ifPresent(problem -> summary.add(row(problem.field()), texts.say(problem.text())));
    }
    if (summary.show()) {
      return;
    }
    var said = allTheSame ? Optional.<Phrase>empty() : warning();
    warn(said);
    if (said.isEmpty()) {
      send();
    }
  }

  private FormRow row(StayCheck.Field field) {
    return switch (field) {
      case ENTRY -> entryRow;
      case EXIT -> exitRow;
    };
  }

  /** What an exit means that is not recorded yet. */
  private Optional<Phrase> warning() {
    var residence = desk.situation().get().plan().residence();
    return exit.date()
        .filter(day -> corrected.flatMap(RecordedStay::exit).filter(day::equals).isEmpty())
        .flatMap(day -> residence.warningBeforeLeaving(entry.date().orElseThrow(), day));
  }

  private void warn(Optional<Phrase> said) {
    warning.getChildren().clear();
    warning.setVisible(said.isPresent());
    warning.setManaged(said.isPresent());
    said.ifPresent(phrase -> {
      var sure =
          Parts.id(
              "stay-save-anyway",
              Parts.secondary(texts.get("stay.leave-anyway"), () -> submit(true)));
      sure.setMinWidth(0);
      sure.setWrapText(true);
      var callout =
          Parts.callout(
              Tone.BAD,
              texts.get("stay.leave.heading"),
              Parts.id("stay-warning", Parts.text(texts.say(phrase))),
              Parts.text(texts.get("stay.leave.instead")),
              sure);
      callout.setAccessibleText(texts.get("stay.leave.heading") + ": " + texts.say(phrase));
      callout.setFocusTraversable(true);
      warning.getChildren().add(callout);
      callout.requestFocus();
      ListAndDetail.reveal(callout);
    });
  }

  private void send() {
    var was = corrected;
    var from = entry.date().orElseThrow();
    var to = exit.date();
    var where = Optional.of(city.getText());
    if (was.filter(stay -> stay.equals(new RecordedStay(stay.id(), from, to, where))).isPresent()) {
      close();
      return;
    }
    desk.send(
        file ->
            new Change.SetStay(
                was,
                Optional.of(
                    new RecordedStay(
                        was.map(RecordedStay::id).orElseGet(file::nextStayId), from, to, where))),
        this::close);
  }
}
