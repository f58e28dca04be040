package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.model.fact.LocalizedText;
import app.qadam.model.fact.Requirement;
import app.qadam.model.stage.Stage;
import java.util.Optional;
import javafx.scene.control.Hyperlink;

/** Where the window says more about what a question asks. */
final class SeeAlso {
  private SeeAlso() {}

  static Optional<Hyperlink> of(Requirement requirement, Desk desk) {
    return switch (requirement.id()) {
      case "passport-validity" ->
          Optional.of(
              link(
                  requirement,
                  desk.texts().get("eligibility.see.passport"),
                  new Place.Validity(Optional.of("passport")),
                  desk));
      case "iin-and-eds" -> {
        var title = desk.situation().get().facts().guide(Stage.IIN_AND_EDS).title();
        yield Optional.of(
            link(
                requirement,
                desk.texts().get("eligibility.see", title),
                new Place.OfStage(Stage.IIN_AND_EDS),
                desk));
      }
      case "diploma-and-portfolio" -> document(requirement, "diploma", desk);
      case "criminal-record" -> document(requirement, "criminal-record", desk);
      case "passport-translation" -> document(requirement, "passport-translation", desk);
      case "application-papers" -> document(requirement, "cv", desk);
      default -> Optional.empty();
    };
  }

  private static Optional<Hyperlink> document(Requirement requirement, String id, Desk desk) {
    LocalizedText title = desk.situation().get().facts().document(id).orElseThrow().title();
    return Optional.of(
        link(
            requirement,
            desk.texts().get("eligibility.see", title),
            new Place.Documents(Optional.of(id)),
            desk));
  }

  private static Hyperlink link(Requirement requirement, String text, Place place, Desk desk) {
    return Parts.id("see-" + requirement.id(), Parts.link(text, () -> desk.open(place)));
  }
}
