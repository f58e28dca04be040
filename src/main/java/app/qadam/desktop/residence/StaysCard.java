package app.qadam.desktop.residence;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.PilotCity;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.plan.Residence;
import app.qadam.model.stage.EventType;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Entries and exits, the latest first, with the days that each adds to the counts. */
final class StaysCard {
  private final Desk desk;
  private final Texts texts;
  private final VBox list = Parts.column(0);
  private final StayForm form;
  private final EventForm moved;

  StaysCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.form = new StayForm(desk);
    this.moved = new EventForm(EventType.ADDRESS_CHANGED, desk);
  }

  VBox card() {
    var add = Parts.id("stay-add", Parts.secondary(texts.get("stay.add"), form::add));
    var move =
        Parts.id(
            "stay-moved",
            Parts.secondary(texts.get("stay.moved"), () -> moved.open(Optional.empty())));
    return Parts.card(texts.get("stay.heading"), form, moved, new Flow(8, 8, add, move), list);
  }

  StayForm form() {
    return form;
  }

  void show(Situation situation) {
    list.getChildren().clear();
    var stays = situation.plan().residence().stays();
    if (stays.isEmpty()) {
      list.getChildren().add(Parts.text(texts.get("stay.none"), "quiet"));
    }
    stays.reversed().forEach(stay -> list.getChildren().add(row(stay, situation)));
    form.follow();
    moved.follow();
  }

  private HBox row(Residence.Stay stay, Situation situation) {
    var today = situation.plan().today();
    var words =
        Parts.column(
            2, Parts.text(span(stay, today), "strong"), Parts.text(where(stay), "quiet", "small"));
    if (!stay.span().first().isAfter(today)) {
      words.getChildren().add(Parts.text(counted(stay, today), "quiet", "small"));
    }
    var row = Parts.row(6, Parts.grow(words));
    stay.recorded()
        .ifPresentOrElse(
            recorded -> row.getChildren().addAll(change(recorded), remove(recorded)),
            () -> row.getChildren().add(confirm(stay)));
    row.getStyleClass().add("stay-row");
    return row;
  }

  private String span(Residence.Stay stay, LocalDate today) {
    var first = texts.plainDate(stay.span().first());
    if (stay.span().isOpen()) {
      return texts.get(
          stay.span().first().isAfter(today) ? "stay.span.planned" : "stay.span.open", first);
    }
    return texts.get("stay.span", first, texts.plainDate(stay.span().last().orElseThrow()));
  }

  private String where(Residence.Stay stay) {
    if (stay.recorded().isEmpty()) {
      return texts.get(stay.span().isOpen() ? "stay.implied" : "stay.implied.no-exit");
    }
    return stay.recorded()
        .flatMap(RecordedStay::city)
        .map(this::city)
        .orElseGet(() -> texts.get("stay.no-city"));
  }

  private String city(String name) {
    return PilotCity.of(name)
        .map(known -> texts.get("city." + known.id()))
        .orElseGet(() -> texts.get("stay.city.not-covered", name));
  }

  /** Which of its days count today. */
  private String counted(Residence.Stay stay, LocalDate today) {
    var span = stay.span();
    return texts.get(
        "stay.counted",
        texts.quantity("days", stay.daysUpTo(today)),
        today.getYear(),
        span.daysWithin(LocalDate.of(today.getYear(), 1, 1), today),
        span.daysWithin(today.minusYears(1).plusDays(1), today));
  }

  private Button change(RecordedStay stay) {
    var name = texts.get("stay.change", texts.plainDate(stay.entry()));
    return Parts.id(
        "stay-change-" + stay.id(),
        Parts.iconButton(Feather.EDIT_2, name, () -> form.correct(stay)));
  }

  private Button remove(RecordedStay stay) {
    var name = texts.get("stay.remove", texts.plainDate(stay.entry()));
    return Parts.id(
        "stay-remove-" + stay.id(),
        Parts.iconButton(
            Feather.TRASH_2,
            name,
            () -> desk.send(file -> new Change.SetStay(Optional.of(stay), Optional.empty()))));
  }

  private Button confirm(Residence.Stay stay) {
    return Parts.id(
        "stay-confirm",
        Parts.secondary(texts.get("stay.confirm"), () -> form.confirm(stay.span().first())));
  }
}
