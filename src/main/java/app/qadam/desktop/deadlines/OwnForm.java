package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.ProblemSummary;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.OwnDeadlineCheck;
import app.qadam.text.Texts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A date of the applicant's own: its name and its day, to add or to change. */
final class OwnForm {
  private final Desk desk;
  private final Texts texts;
  private final Optional<OwnDeadline> own;
  private final Consumer<Optional<String>> done;
  private final TextField title = Parts.id("own-title", new TextField());
  private final DateField date;
  private final FormRow titleRow;
  private final FormRow dateRow;
  private final ProblemSummary problems;
  private final VBox root;

  /** What stood in the form when it was opened. */
  private final String opened;

  /**
   * @param own the deadline to change; empty for a new one
   * @param done gets the id of what was saved, or nothing when the form is left
   */
  OwnForm(Desk desk, Optional<OwnDeadline> own, Consumer<Optional<String>> done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.own = own;
    this.done = done;
    this.date = new DateField("own-date", texts.get("deadlines.own.date"), desk);
    this.titleRow =
        FormRow.of(texts.get("deadlines.own.title"), title, texts.get("deadlines.own.title.hint"));
    this.dateRow =
        FormRow.of(texts.get("deadlines.own.date"), date, texts.get("deadlines.own.date.hint"));
    this.problems = new ProblemSummary(texts.get("problem.heading"));
    title.setText(own.map(OwnDeadline::title).orElse(""));
    date.setDate(own.map(OwnDeadline::date));
    title.setOnAction(event -> save());
    date.field().setOnAction(event -> save());
    this.root = card();
    this.opened = typed();
  }

  private VBox card() {
    var heading = own.isPresent() ? "deadlines.own.heading.change" : "deadlines.own.heading.add";
    var save = Parts.primary(texts.get("deadlines.own.save"), this::save);
    Draft.mark(save, () -> !typed().equals(opened));
    var cancel =
        Parts.secondary(texts.get("deadlines.own.cancel"), () -> done.accept(Optional.empty()));
    return Parts.card(
        texts.get(heading),
        problems,
        titleRow,
        dateRow,
        new Flow(8, 8, Parts.id("own-save", save), Parts.id("own-cancel", cancel)));
  }

  VBox root() {
    return root;
  }

  private String typed() {
    return title.getText() + "\n" + date.field().getText();
  }

  void focus() {
    titleRow.focus();
  }

  private void save() {
    problems.clear();
    var today = desk.situation().get().plan().today();
    OwnDeadlineCheck.problemWith(title.getText(), date.date().orElse(today))
        .filter(problem -> problem.field() == OwnDeadlineCheck.Field.TITLE)
        .ifPresent(problem -> problems.add(titleRow, texts.say(problem.text())));
    var wrong = DateProblem.of(date, texts, today);
    if (!wrong.isEmpty()) {
      problems.add(dateRow, wrong);
    }
    if (!problems.show()) {
      // What is typed is read now: the change is made when its turn comes.
      send(title.getText(), new AtomicLong());
    }
  }

  private void send(String name, AtomicLong made) {
    var day = date.date().orElseThrow();
    desk.send(
        file -> {
          made.set(own.map(OwnDeadline::id).orElseGet(file::nextOwnDeadlineId));
          var ended = own.flatMap(OwnDeadline::done);
          return new Change.SetOwnDeadline(
              own, Optional.of(new OwnDeadline(made.get(), name, day, ended)));
        },
        () -> done.accept(Optional.of("own-" + made.get())));
  }
}
