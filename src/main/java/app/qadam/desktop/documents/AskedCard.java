package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.HandInGuide;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is asked of a document: its language, to whom it goes, whether its original is brought. */
final class AskedCard extends VBox {
  /** What a claim of the facts says of whether a document is asked for. */
  private static final String REQUIRED = "required";

  private static final String IF_ANY = "if any";

  private final Desk desk;
  private final Texts texts;
  private final DocumentType type;

  AskedCard(Desk desk, DocumentType type) {
    this.desk = desk;
    this.texts = desk.texts();
    this.type = type;
    getStyleClass().add("card");
    setId("asked");
    getChildren().add(Parts.text(texts.get("asked.heading"), "card-heading"));
    disagreement().ifPresent(getChildren()::add);
    languages().ifPresent(getChildren()::add);
    handedIn().ifPresent(getChildren()::add);
    originals().ifPresent(getChildren()::add);
  }

  /** Some sources ask for it, some only of who has one. */
  private Optional<Node> disagreement() {
    long required = claimed(REQUIRED);
    long ifAny = claimed(IF_ANY);
    return required == 0 || ifAny == 0
        ? Optional.empty()
        : Optional.of(
            part(
                "asked.disagree",
                texts.get(
                    "asked.disagree.detail",
                    new Quantity("source-number", required),
                    new Quantity("source-number", ifAny)),
                ""));
  }

  private long claimed(String value) {
    return type.claims().stream()
        .filter(claim -> claim.value().filter(value::equals).isPresent())
        .count();
  }

  /** Whether nothing is asked that could be told. */
  boolean isEmpty() {
    return getChildren().size() == 1;
  }

  private Optional<Node> languages() {
    var taken =
        Arrays.stream(PaperLanguage.values())
            .filter(type.languages()::contains)
            .map(one -> texts.get("paper-language.in-" + one.id()))
            .toList();
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(part("asked.languages", either(taken), texts.get("asked.languages.detail")));
  }

  /** English or Kazakh or Russian. */
  private String either(List<String> words) {
    return words.stream()
        .reduce((one, other) -> texts.get("finding.language.or", one, other))
        .orElse("");
  }

  private Optional<Node> handedIn() {
    var to = addressees(HandInGuide::documents);
    // Names that hold an "and" themselves are not told apart in a sentence.
    return to.isEmpty()
        ? Optional.empty()
        : Optional.of(part("asked.handed-in", String.join("\n", to), ""));
  }

  private Optional<Node> originals() {
    var to = addressees(HandInGuide::originals);
    return to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            part("asked.original", texts.get("asked.original.detail", String.join("; ", to)), ""));
  }

  private List<String> addressees(Function<HandInGuide, List<String>> papers) {
    return desk.situation().get().facts().handIns().stream()
        .filter(guide -> papers.apply(guide).contains(type.base()))
        .map(guide -> texts.get("addressee." + guide.addressee().id()))
        .toList();
  }

  private VBox part(String heading, String text, String detail) {
    var part = Parts.column(2, Parts.text(texts.get(heading), "quiet", "small"), Parts.text(text));
    if (!detail.isEmpty()) {
      part.getChildren().add(Parts.text(detail, "quiet", "small"));
    }
    return part;
  }
}
