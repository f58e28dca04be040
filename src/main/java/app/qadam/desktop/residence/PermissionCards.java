package app.qadam.desktop.residence;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.Permission;
import app.qadam.model.plan.Permission.Kind;
import app.qadam.model.plan.Permission.State;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The three permissions in a row: since when, until when, how it stands and what comes next. */
final class PermissionCards {
  private final Desk desk;
  private final Texts texts;
  private final Columns columns = new Columns(14);
  private final EventForm form;

  PermissionCards(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.form = new EventForm(EventType.MULTIPLE_VISA_ISSUED, desk);
  }

  VBox card() {
    return Parts.card(texts.get("residence.permissions"), columns, form);
  }

  void show(Situation situation) {
    columns.show(
        situation.plan().residence().permissions().stream()
            .map(permission -> column(permission, situation))
            .toList());
    form.follow();
  }

  private VBox column(Permission permission, Situation situation) {
    var kind = permission.kind();
    var state =
        Parts.pill(texts.get("permission.state." + permission.state().id()), tone(permission));
    var title =
        Parts.text(texts.get("permission.title." + kind.id()), "strong", "permission-title");
    var column = Parts.column(8, title, new Flow(state));
    column.getStyleClass().addAll("permission", permission.state().id());
    permission
        .from()
        .ifPresent(from -> column.getChildren().add(dates(permission, from, situation)));
    var pause = Parts.spring();
    column
        .getChildren()
        .addAll(
            Parts.text(next(permission, situation)),
            pause,
            button(permission, situation),
            ClaimList.folded(permission.rule().claims(), desk));
    return Parts.id("permission-" + kind.id(), column);
  }

  private static Tone tone(Permission permission) {
    return switch (permission.state()) {
      case NOT_YET, REPLACED -> Tone.NEUTRAL;
      case CURRENT -> Tone.GOOD;
      case USED_UP -> Tone.WARN;
      case ENDED -> Tone.BAD;
    };
  }

  private VBox dates(Permission permission, LocalDate from, Situation situation) {
    var dates = Parts.column(2, Parts.text(texts.get("permission.from", from), "quiet"));
    permission
        .until()
        .ifPresent(until -> {
          dates.getChildren().add(Parts.text(texts.get("permission.until", until), "strong"));
          if (permission.state() == State.CURRENT) {
            dates.getChildren().add(Parts.text(distance(until, situation), "quiet"));
          }
          var end = "permission.end." + permission.end().id();
          dates.getChildren().add(Parts.text(texts.get(end), "quiet", "small"));
        });
    return dates;
  }

  private String distance(LocalDate until, Situation situation) {
    var today = situation.plan().today();
    return texts.distance(
        ChronoUnit.DAYS.between(today, until),
        situation.plan().calendar().workingDaysUntil(today, until));
  }

  private String next(Permission permission, Situation situation) {
    var renewal =
        situation
            .plan()
            .deadline("permit-renewal")
            .flatMap(Deadline::due)
            .filter(day -> permission.kind() == Kind.PERMIT && permission.state() == State.CURRENT);
    return switch (permission.state()) {
      case REPLACED -> texts.get("permission.replaced");
      case NOT_YET, CURRENT, USED_UP, ENDED ->
          renewal
              .map(day -> texts.get("permission.renew", day))
              .orElseGet(() ->
                  texts.get(
                      "permission.next." + permission.kind().id() + "-" + permission.state().id()));
    };
  }

  private Button button(Permission permission, Situation situation) {
    var button =
        switch (permission.kind()) {
          case E_VISA -> toStage(Stage.E_VISA, situation);
          case MULTIPLE_ENTRY_VISA ->
              Parts.secondary(
                  texts.get(
                      permission.from().isPresent()
                          ? "residence.multiple.change"
                          : "residence.multiple.record"),
                  () ->
                      form.open(
                          desk.situation().get().file().last(EventType.MULTIPLE_VISA_ISSUED)));
          case PERMIT -> toStage(Stage.IN_PERSON, situation);
        };
    button.setMinWidth(0);
    button.setWrapText(true);
    return Parts.id("permission-go-" + permission.kind().id(), button);
  }

  private Button toStage(Stage stage, Situation situation) {
    var title = texts.of(situation.facts().guide(stage).title());
    return Parts.secondary(
        texts.get("stage.go-to", title), () -> desk.open(new Place.OfStage(stage)));
  }
}
