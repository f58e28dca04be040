package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.NationalityField;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.eligibility.Citizenship;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.CountryName;
import app.qadam.model.fact.Requirement;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The applicant's nationalities and what is known of each. It advises and refuses nobody. */
final class CitizenshipCard implements Question {
  private final Requirement requirement;
  private final Desk desk;
  private final Texts texts;
  private final Facts facts;
  private final NationalityField field;
  private final VBox known = Parts.column(12);
  private final Verdict verdict;
  private final VBox several;
  private final VBox card;
  private List<Citizenship> shown = List.of();

  CitizenshipCard(Requirement requirement, Desk desk) {
    this.requirement = requirement;
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
    this.field = new NationalityField(desk);
    this.verdict = new Verdict(texts);
    this.several = several();
    this.card =
        Parts.card(
            QuestionCard.words(requirement, texts),
            field,
            known,
            verdict,
            several,
            ClaimList.folded(requirement.claims(), desk));
    Parts.id("question-" + requirement.id(), card);
    known.managedProperty().bind(known.visibleProperty());
    several.managedProperty().bind(several.visibleProperty());
  }

  @Override
  public Node root() {
    return card;
  }

  @Override
  public void focus() {
    field.focus();
  }

  @Override
  public void show(CaseFile file, Eligibility eligibility) {
    field.show(file);
    verdict.show(eligibility.judgement(requirement.id()));
    var citizenships = eligibility.citizenships();
    known.setVisible(!citizenships.isEmpty());
    several.setVisible(citizenships.size() > 1);
    if (!citizenships.equals(shown)) {
      shown = citizenships;
      known.getChildren().setAll(citizenships.stream().map(this::country).toList());
    }
  }

  private Node country(Citizenship citizenship) {
    var head =
        new Flow(
            8,
            4,
            Parts.text(texts.of(CountryName.of(citizenship.code())), "strong"),
            Parts.pill(
                texts.get("eligibility.way." + citizenship.way().id()), tone(citizenship.way())));
    var box = Parts.column(4, head);
    days(citizenship).ifPresent(text -> box.getChildren().add(Parts.text(text)));
    tier(citizenship).ifPresent(text -> box.getChildren().add(Parts.text(text)));
    if (citizenship.way() != Citizenship.Way.CITIZEN) {
      box.getChildren().add(Parts.text(source(citizenship), "warn-text"));
    }
    box.getStyleClass().add("citizenship");
    return box;
  }

  private Optional<String> days(Citizenship citizenship) {
    return citizenship
        .visaFreeDays()
        .map(days -> texts.get("eligibility.visa-free-days", texts.quantity("days", days)));
  }

  private Optional<String> tier(Citizenship citizenship) {
    return switch (citizenship.way()) {
      case E_VISA, DOUBTFUL ->
          citizenship.tier().map(tier -> texts.get("eligibility.tier." + tier.id()));
      case UNKNOWN -> Optional.of(texts.get("eligibility.tier.none"));
      case VISA_FREE, CITIZEN -> Optional.empty();
    };
  }

  private String source(Citizenship citizenship) {
    Claim claim =
        citizenship.way() == Citizenship.Way.VISA_FREE
            ? facts.visaFree().claims().getFirst()
            : facts.eVisa().basis();
    return texts.get(
        "eligibility.list-source", claim.source().title(), texts.plainDate(claim.seen()));
  }

  private static Tone tone(Citizenship.Way way) {
    return switch (way) {
      case E_VISA -> Tone.GOOD;
      case VISA_FREE, CITIZEN -> Tone.ACCENT;
      case DOUBTFUL, UNKNOWN -> Tone.NEUTRAL;
    };
  }

  /** Several citizenships ask for several certificates. */
  private VBox several() {
    var certificate = facts.document("criminal-record").orElseThrow().title();
    var link =
        Parts.link(
            texts.get("eligibility.see", certificate),
            () -> desk.open(new Place.Documents(Optional.of("criminal-record"))));
    return Parts.callout(
        Tone.ACCENT,
        texts.get("eligibility.several"),
        Parts.text(texts.get("eligibility.several.detail")),
        Parts.id("several-certificates", link));
  }
}
