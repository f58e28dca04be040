package app.qadam.desktop.documents;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.fact.Claim;
import app.qadam.model.plan.Passport;
import app.qadam.model.plan.Use;
import app.qadam.model.time.Rule;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether the passport lasts over the whole route: every rule, and the day it is tested. */
final class PassportCard {
  private final Desk desk;
  private final Texts texts;
  private final Situation situation;
  private final Passport passport;

  PassportCard(Desk desk, Situation situation) {
    this.desk = desk;
    this.texts = desk.texts();
    this.situation = situation;
    this.passport = situation.plan().passport();
  }

  VBox node() {
    var card = Parts.card(texts.get("validity.passport"), until());
    if (ValidityCallout.isShort(passport)) {
      card.getChildren().add(advice());
    }
    for (Passport.Check check : passport.checks()) {
      card.getChildren().addAll(Parts.rule(), check(check));
    }
    card.getChildren().addAll(Parts.rule(), permit(), Parts.rule(), pages());
    card.getChildren().addAll(notCovered(), ClaimList.folded(claims(), desk));
    return Parts.id("passport-card", card);
  }

  /** What it is short of, and what to do. */
  static String shortage(Passport passport, Texts texts) {
    var worst =
        passport.checks().stream()
            .filter(check -> check.state() == passport.verdict())
            .findFirst()
            .orElseThrow();
    var until = passport.until().orElseThrow();
    var key =
        worst.state() == Use.State.OUTSIDE ? "validity.passport.short" : "validity.passport.tight";
    var needed = worst.state() == Use.State.OUTSIDE ? worst.neededUntil() : worst.neededAtLatest();
    return texts.get(key, until, tested(worst, texts), needed)
        + " "
        + texts.get(
            passport.renewBeforeIin()
                ? "validity.passport.before-iin"
                : "validity.passport.after-iin");
  }

  private Node until() {
    if (passport.until().isPresent()) {
      return Parts.text(texts.get("validity.passport.until", passport.until().get()), "quiet");
    }
    var link =
        Parts.link(
            texts.get("validity.missing.go"),
            () -> desk.open(new Place.Documents(Optional.of(Passport.DOCUMENT))));
    return new Flow(8, 4, Parts.text(texts.get("validity.missing.until"), "quiet"), link);
  }

  private VBox advice() {
    return Parts.callout(
        passport.verdict() == Use.State.OUTSIDE ? Tone.BAD : Tone.WARN,
        "",
        Parts.text(shortage(passport, texts)));
  }

  private HBox check(Passport.Check check) {
    var day =
        check.state() == Use.State.PAST
            ? texts.get("validity.when.past", check.days().typical())
            : days(check);
    return row(
        tested(check, texts),
        List.of(
            texts.of(check.rule().sentence()),
            day,
            texts.get("validity.passport.needed", check.neededUntil())),
        margin(check));
  }

  private static String tested(Passport.Check check, Texts texts) {
    return texts.get("validity.passport.tested." + check.tested().id());
  }

  /** From the usual day to the latest, or to a day that may still become later. */
  private String days(Passport.Check check) {
    var days = check.days();
    boolean isLimited = situation.plan().forecast().step(check.tested()).maximumKnown();
    if (days.typical().equals(days.maximum())) {
      return isLimited
          ? texts.date(days.typical())
          : texts.get("validity.days.no-limit", days.typical());
    }
    return texts.get(
        isLimited ? "validity.days" : "validity.days.at-least", days.typical(), days.maximum());
  }

  private Label margin(Passport.Check check) {
    if (check.margin().isEmpty()) {
      return Parts.pill(texts.get("validity.passport.unknown"), Tone.NEUTRAL);
    }
    long days = check.margin().get();
    return Parts.pill(
        texts.get(
            days < 0 ? "validity.passport.days-short" : "validity.passport.days-more",
            new Quantity("days", Math.abs(days))),
        Tones.of(check.state()));
  }

  private HBox permit() {
    var permit = passport.permit();
    var rule = situation.facts().ruleOf("permit-validity");
    var expected =
        texts.get("validity.passport.permit", permit.issued().typical(), permit.longest());
    var effect =
        passport
            .until()
            .map(end -> effect(permit, end))
            .orElseGet(() -> texts.get("validity.passport.permit.unknown"));
    boolean isCut = passport.until().filter(end -> end.isBefore(permit.longest())).isPresent();
    var pill =
        passport.until().isEmpty()
            ? Parts.pill(texts.get("validity.state.unknown"), Tone.NEUTRAL)
            : Parts.pill(
                texts.get(
                    isCut ? "validity.passport.permit.cut" : "validity.passport.permit.whole"),
                isCut ? Tone.WARN : Tone.GOOD);
    return row(texts.of(rule.title()), List.of(texts.of(rule.sentence()), expected, effect), pill);
  }

  private String effect(Passport.Permit permit, LocalDate end) {
    return end.isBefore(permit.longest())
        ? texts.get("validity.passport.permit.ends", permit.endWith(end))
        : texts.get("validity.passport.permit.stays");
  }

  private HBox pages() {
    return row(
        texts.get("validity.passport.pages"),
        List.of(texts.get("validity.passport.pages.detail")),
        Parts.pill(texts.get("validity.passport.by-hand"), Tone.NEUTRAL));
  }

  private HBox row(String title, List<String> lines, Label pill) {
    var words = Parts.grow(Parts.column(2, Parts.text(title, "strong")));
    words.setMinWidth(0);
    lines.forEach(line -> words.getChildren().add(Parts.text(line, "quiet", "small")));
    return Parts.row(12, words, pill);
  }

  private VBox notCovered() {
    var points =
        rules().stream()
            .flatMap(rule -> rule.doesNotCover().stream())
            .map(text -> Parts.text(texts.of(text), "small"))
            .toList();
    return Parts.column(
        6, Parts.text(texts.get("deadlines.not-covered"), "strong"), Parts.bullets(points));
  }

  private List<Claim> claims() {
    return rules().stream().flatMap(rule -> rule.claims().stream()).distinct().toList();
  }

  private List<Rule> rules() {
    var facts = situation.facts();
    return List.of(
        facts.ruleOf("passport-at-application"),
        facts.ruleOf("passport-beyond-visa"),
        facts.ruleOf("permit-validity"));
  }
}
