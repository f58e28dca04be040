package app.qadam.desktop.documents;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.document.DocumentType;
import app.qadam.model.fact.Claim;
import app.qadam.model.plan.Use;
import app.qadam.model.plan.Validity;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Rule;
import app.qadam.text.Texts;
import app.qadam.text.ValidityWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One document, key or visa: its uses step by step, how its end was found, and a new one. */
final class ValidityDetail {
  private final Desk desk;
  private final Texts texts;
  private final Situation situation;
  private final ValidityWords words;
  private final ValidityRow row;
  private final Validity validity;
  private final Optional<DocumentType> type;

  ValidityDetail(Desk desk, Situation situation, ValidityRow row) {
    this.desk = desk;
    this.texts = desk.texts();
    this.situation = situation;
    this.words = new ValidityWords(texts, situation.plan(), situation.facts(), situation.file());
    this.row = row;
    this.validity = row.validity();
    this.type = situation.facts().document(validity.id());
  }

  VBox node() {
    var card = Parts.card(head());
    missing().ifPresent(card.getChildren()::add);
    if (validity.rule().flatMap(Rule::carrier).isPresent()) {
      card.getChildren().add(new EdsChoice(desk).node());
    }
    card.getChildren().add(heading("validity.used-when"));
    validity.uses().forEach(use -> card.getChildren().addAll(use(use), Parts.rule()));
    card.getChildren().addAll(heading("validity.how"), how());
    figures().ifPresent(card.getChildren()::add);
    card.getChildren().add(ClaimList.folded(claims(), desk));
    return Parts.id("validity-detail", card);
  }

  private VBox heading(String key) {
    return Parts.column(0, Parts.text(texts.get(key), "strong"));
  }

  private VBox head() {
    boolean isUnknown = validity.isUnknown() && row.verdict() == Use.State.GOOD;
    var pill =
        Parts.pill(
            words.state(row.verdict(), validity.isUnknown()),
            isUnknown ? Tone.NEUTRAL : Tones.of(row.verdict()));
    var title = Parts.grow(Parts.text(texts.of(validity.title()), "headline"));
    return Parts.column(4, Parts.row(12, title, pill), source());
  }

  /** Where its dates are recorded. */
  private Hyperlink source() {
    var stage = situation.facts().guide(Stage.E_VISA).title();
    return Parts.id(
        "validity-source",
        type.map(one ->
                Parts.link(
                    texts.get("validity.open-checklist"),
                    () -> desk.open(new Place.Documents(Optional.of(one.id())))))
            .orElseGet(() ->
                Parts.link(
                    texts.get("documents.go", stage),
                    () -> desk.open(new Place.OfStage(Stage.E_VISA)))));
  }

  /** What to record, so that more can be said. */
  private Optional<Node> missing() {
    if (!validity.isUnknown()) {
      return Optional.empty();
    }
    boolean needsEnd = ValidityRow.isPassport(validity);
    var key = needsEnd ? "validity.missing.until" : "validity.missing.issued";
    var place =
        type.flatMap(DocumentType::event)
            .map(EventType::stage)
            .or(() -> type.isEmpty() ? Optional.of(Stage.E_VISA) : Optional.empty())
            .<Place>map(Place.OfStage::new)
            .orElseGet(() -> new Place.Documents(Optional.of(validity.id())));
    var link =
        Parts.id(
            "validity-missing",
            Parts.link(texts.get("validity.missing.go"), () -> desk.open(place)));
    return Optional.of(
        Parts.callout(Tone.NEUTRAL, "", new Flow(8, 4, Parts.text(texts.get(key)), link)));
  }

  private HBox use(Use use) {
    var lines =
        Parts.column(
            2,
            Parts.text(texts.get("event." + use.event().id())),
            Parts.text(words.when(use), "quiet", "small"));
    words
        .spare(use, validity.until())
        .ifPresent(spare -> lines.getChildren().add(Parts.text(spare, "quiet", "small")));
    lines.setMinWidth(0);
    boolean isUnknown = validity.isUnknown() && use.state() == Use.State.GOOD;
    var pill =
        Parts.pill(
            words.state(use.state(), validity.isUnknown()),
            isUnknown ? Tone.NEUTRAL : Tones.of(use.state()));
    return Parts.row(12, Parts.grow(lines), pill);
  }

  private VBox how() {
    var lines = Parts.column(4, Parts.text(words.ends(validity)));
    validity
        .rule()
        .ifPresent(rule -> {
          lines.getChildren().add(Parts.text(texts.of(rule.sentence()), "quiet"));
          beside(rule).ifPresent(text -> lines.getChildren().add(Parts.text(text, "quiet")));
          var open =
              rule.doesNotCover().stream()
                  .map(text -> Parts.text(texts.of(text), "small"))
                  .toList();
          lines
              .getChildren()
              .addAll(
                  Parts.text(texts.get("deadlines.not-covered"), "strong", "small"),
                  Parts.bullets(open));
        });
    return lines;
  }

  /** What the other of the two dates says, printed or counted, and why it does not decide. */
  private Optional<String> beside(Rule rule) {
    return switch (validity.how()) {
      case PRINTED -> {
        boolean printDecides = rule.from().filter(EventType::hasAnEnd).isPresent();
        var key = printDecides ? "validity.beside.print-decides" : "validity.beside.counted";
        yield validity
            .from()
            .map(from -> rule.endOf(from, situation.plan().calendar()))
            .filter(day -> !validity.until().equals(Optional.of(day)))
            .map(day -> texts.get(key, day));
      }
      case COUNTED ->
          printed()
              .filter(day -> !validity.until().equals(Optional.of(day)))
              .map(day -> texts.get("validity.beside.printed", day));
      case PLANNED, NOT_STATED, NOT_THERE -> Optional.empty();
    };
  }

  private Optional<LocalDate> printed() {
    return situation.file().document(validity.id()).validUntil();
  }

  /** How long a new one takes, in the applicant's figures. */
  private Optional<Node> figures() {
    List<Estimate> figures =
        situation.facts().estimates().values().stream()
            .filter(one -> one.document().filter(validity.id()::equals).isPresent())
            .toList();
    var renewal = validity.renewal().map(one -> Parts.text(words.renewal(validity, one)));
    if (renewal.isEmpty() && figures.isEmpty()) {
      return Optional.empty();
    }
    var box = Parts.column(6, heading("validity.new-one"));
    renewal.ifPresent(text -> box.getChildren().add(Parts.id("validity-renewal", text)));
    figures.forEach(one -> box.getChildren().add(figure(one)));
    if (!figures.isEmpty()) {
      var link =
          Parts.link(texts.get("validity.figures.change"), () -> desk.open(new Place.Forecast()));
      box.getChildren().add(Parts.id("validity-figures", link));
    }
    return Optional.of(box);
  }

  private HBox figure(Estimate estimate) {
    boolean isOwn = words.isOwn(estimate);
    var name = Parts.grow(Parts.text(texts.of(estimate.title())));
    name.setMinWidth(0);
    return Parts.row(
        12,
        name,
        Parts.line(texts.quantity("days", words.days(estimate)), "strong"),
        Parts.line(
            texts.get(isOwn ? "validity.figure.own" : "validity.figure.begin"), "quiet", "small"));
  }

  /** Those of the rule; without one those of the document. */
  private List<Claim> claims() {
    return validity
        .rule()
        .map(Rule::claims)
        .or(() -> type.map(DocumentType::claims))
        .orElse(List.of());
  }
}
