package app.qadam.desktop.residence;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Countries;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.NationalityField;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.plan.Residence.VisaFreeDays;
import app.qadam.model.time.VisaFree;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The applicant's nationality, and the visa-free days that go with it. It advises only. */
final class VisaFreeCard {
  private final Desk desk;
  private final Texts texts;
  private final Countries countries;
  private final NationalityField nationality;
  private final VBox days = Parts.column(12);

  VisaFreeCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.countries = new Countries(texts.locale());
    this.nationality = new NationalityField(desk);
  }

  VBox card() {
    return Parts.card(texts.get("visa-free.heading"), nationality, days);
  }

  void focus() {
    nationality.focus();
  }

  void show(Situation situation) {
    var codes = situation.file().planning().nationalities();
    nationality.show(situation.file());
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
                8,
                Parts.grow(Parts.text(used, "strong")),
                Parts.line(texts.get("visa-free.left", free.left()), "gauge-number")),
            new Gauge(
                new Gauge.Days(
                    free.used(),
                    free.used(),
                    rule.inWindow(),
                    rule.inWindow(),
                    free.isOver() || free.used() > rule.inWindow()),
                texts,
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
}
