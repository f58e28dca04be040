package app.qadam.desktop.residence;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.casefile.Change;
import app.qadam.model.plan.Residence.VisaFreeDays;
import app.qadam.model.time.VisaFree;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** The applicant's nationality, and the visa-free days that go with it. It advises only. */
final class VisaFreeCard {
  private final Desk desk;
  private final Texts texts;
  private final Countries countries;
  private final TextField field = Parts.id("nationality", new TextField());
  private final FormRow row;
  private final FlowPane chosen = new FlowPane(8, 8);
  private final VBox days = Parts.column(12);

  VisaFreeCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.countries = new Countries(texts.locale());
    this.row =
        FormRow.of(
            texts.get("visa-free.nationality"), field, texts.get("visa-free.nationality.hint"));
    TextFields.bindAutoCompletion(field, request -> countries.containing(request.getUserText()));
    field.setOnAction(event -> add());
    // Without this the list of proposals, which is as wide as its longest, decides.
    field.setPrefColumnCount(18);
  }

  VBox card() {
    var add = Parts.id("nationality-add", Parts.secondary(texts.get("visa-free.add"), this::add));
    var typed = new FlowPane(10, 8, row, add);
    typed.setRowValignment(VPos.BOTTOM);
    return Parts.card(texts.get("visa-free.heading"), typed, chosen, days);
  }

  void focus() {
    field.requestFocus();
    ListAndDetail.reveal(row);
  }

  void show(Situation situation) {
    var codes = situation.file().planning().nationalities();
    chosen.getChildren().clear();
    codes.forEach(code -> chosen.getChildren().add(chip(code)));
    chosen.setManaged(!codes.isEmpty());
    days.getChildren().clear();
    if (codes.isEmpty()) {
      days.getChildren().add(Parts.text(texts.get("visa-free.unknown"), "quiet"));
    } else {
      codes.forEach(code -> days.getChildren().add(ofCountry(code, situation)));
    }
    situation
        .plan()
        .residence()
        .visaFree()
        .ifPresent(free -> days.getChildren().addAll(used(free, situation.plan().today())));
    if (!codes.isEmpty()) {
      days.getChildren().addAll(sources(situation));
    }
  }

  private Node chip(String code) {
    var name = countries.name(code);
    var chip = Parts.secondary(name, () -> remove(code));
    chip.setGraphic(Parts.icon(Feather.X));
    chip.getStyleClass().add("chip");
    chip.setAccessibleText(texts.get("visa-free.remove", name));
    return Parts.id("nationality-remove-" + code, chip);
  }

  private Node ofCountry(String code, Situation situation) {
    var name = countries.name(code);
    return situation
        .facts()
        .visaFree()
        .perStay(code)
        .map(count ->
            Parts.text(texts.get("visa-free.country", name, texts.quantity("days", count))))
        .orElseGet(() -> Parts.text(texts.get("visa-free.not-listed", name), "quiet"));
  }

  private List<Node> used(VisaFreeDays free, LocalDate today) {
    var rule = free.rule();
    var used =
        texts.get(
            "visa-free.used", free.used(), rule.inWindow(), new Quantity("days", rule.window()));
    List<Node> parts = new ArrayList<>();
    if (free.isOver()) {
      parts.add(
          Parts.callout(
              Tone.BAD,
              texts.get("visa-free.over"),
              Parts.text(texts.get("visa-free.over.detail"))));
    }
    free.latestExit()
        .ifPresent(day ->
            parts.add(
                Parts.callout(
                    day.isAfter(today.plusDays(7)) ? Tone.ACCENT : Tone.WARN,
                    texts.get("visa-free.exit", day),
                    Parts.text(
                        texts.get(
                            "visa-free.exit.detail", texts.quantity("days", rule.perStay()))))));
    parts.add(
        Parts.column(
            6,
            Parts.row(
                10,
                Parts.grow(Parts.text(used, "strong")),
                Parts.line(texts.get("visa-free.left", free.left()), "gauge-number")),
            new Gauge(
                free.used(),
                free.used(),
                rule.inWindow(),
                rule.inWindow(),
                free.isOver() || free.used() > rule.inWindow(),
                used)));
    comesBack(free).ifPresent(parts::add);
    return parts;
  }

  /** When the first day, a whole stay, and all of the days are free again. */
  private Optional<Node> comesBack(VisaFreeDays free) {
    if (free.comesBack().isEmpty()) {
      return Optional.empty();
    }
    List<VisaFree.Return> told = new ArrayList<>();
    told.add(free.comesBack().getFirst());
    free.comesBack().stream()
        .filter(one -> free.left() < free.rule().perStay() && one.free() >= free.rule().perStay())
        .findFirst()
        .ifPresent(told::add);
    told.add(free.comesBack().getLast());
    var box = Parts.column(2, Parts.text(texts.get("visa-free.comes-back"), "quiet", "small"));
    told.stream()
        .distinct()
        .forEach(one ->
            box.getChildren()
                .add(
                    Parts.text(
                        texts.get(
                            "visa-free.back", one.date(), new Quantity("days", one.free())))));
    return Optional.of(box);
  }

  private List<Node> sources(Situation situation) {
    var rules = situation.facts().visaFree();
    var rule = situation.facts().ruleOf("visa-free-stay");
    var lead = rules.claims().getFirst();
    var open =
        rule.doesNotCover().stream().map(text -> Parts.text(texts.of(text), "quiet")).toList();
    return List.of(
        Parts.text(
            texts.get("visa-free.source", lead.source().title(), texts.plainDate(lead.seen())),
            "warn-text"),
        Parts.bullets(open),
        ClaimList.folded(rules.claims(), desk));
  }

  private void add() {
    row.showProblem("");
    var typed = field.getText();
    var code = countries.code(typed).filter(one -> !typed.isBlank());
    if (code.isEmpty()) {
      row.showProblem(
          typed.isBlank()
              ? texts.get("visa-free.problem.blank")
              : texts.get("visa-free.problem.no-country", typed.strip()));
      field.requestFocus();
      return;
    }
    desk.send(
        file -> {
          var codes = new ArrayList<>(file.planning().nationalities());
          codes.add(code.get());
          return new Change.SetPlanning(file.planning(), file.planning().citizenOf(codes));
        },
        field::clear);
  }

  private void remove(String code) {
    desk.send(file -> {
      var codes = new ArrayList<>(file.planning().nationalities());
      codes.remove(code);
      return new Change.SetPlanning(file.planning(), file.planning().citizenOf(codes));
    });
  }
}
