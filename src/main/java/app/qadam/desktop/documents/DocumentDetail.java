package app.qadam.desktop.documents;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Glossed;
import app.qadam.desktop.kit.OfficialName;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** One document. Made once and then kept, so that nothing typed is lost. */
final class DocumentDetail extends VBox {
  private final Desk desk;
  private final Texts texts;
  private final DocumentType type;
  private final VBox ended = new VBox();
  private final StateChoice state;
  private final DetailsForm details;
  private final Attacher attacher;
  private final FilesCard files;
  private final Optional<PhotoCard> photo;
  private final Optional<EdsCard> eds;
  private final Optional<LegalisationCard> legalisation;
  private Optional<DocumentPlan> shown = Optional.empty();

  DocumentDetail(Desk desk, DocumentType type, PhotoKnown known) {
    super(16);
    this.desk = desk;
    this.texts = desk.texts();
    this.type = type;
    this.state = new StateChoice(desk, type);
    this.details = new DetailsForm(desk, type.id());
    this.attacher = new Attacher(desk, type.id(), this::showFiles);
    this.photo =
        type.id().equals(PhotoKnown.DOCUMENT)
            ? Optional.of(new PhotoCard(desk, attacher, known))
            : Optional.empty();
    this.files = new FilesCard(desk, attacher, photo.isEmpty());
    this.eds =
        type.id().equals(EdsCard.DOCUMENT) ? Optional.of(new EdsCard(desk)) : Optional.empty();
    this.legalisation =
        type.isLegalised() ? Optional.of(new LegalisationCard(desk, type)) : Optional.empty();
    getChildren().add(head());
    photo.ifPresent(getChildren()::add);
    eds.ifPresent(getChildren()::add);
    getChildren().add(files);
    legalisation.ifPresent(getChildren()::add);
    Optional.of(new AskedCard(desk, type))
        .filter(asked -> !asked.isEmpty())
        .ifPresent(getChildren()::add);
    getChildren().addAll(details.card(), advice());
    setOnDragOver(this::allowDrop);
    setOnDragExited(event -> files.expect(false));
    setOnDragDropped(this::drop);
  }

  void update(DocumentPlan plan) {
    if (!plan.ended()) {
      ended.getChildren().clear();
    } else if (shown.filter(plan::equals).isEmpty()) {
      var day = plan.record().validUntil().orElseThrow();
      var text = Parts.text(texts.get("documents.ended.detail", day));
      ended.getChildren().setAll(Parts.callout(Tone.BAD, "", text));
    }
    ended.setManaged(plan.ended());
    state.update(plan);
    details.update(plan.record(), desk.situation().get().file().papers().handling(type.id()));
    legalisation.ifPresent(LegalisationCard::update);
    eds.ifPresent(EdsCard::update);
    showFiles();
    shown = Optional.of(plan);
  }

  private void showFiles() {
    var versions = desk.situation().get().file().papers().of(type.id());
    files.update(versions);
    photo.ifPresent(card -> card.update(versions.stream().filter(Attachment::current).findFirst()));
  }

  /** Attaches what the clipboard holds. */
  void paste() {
    attacher.paste();
  }

  private void allowDrop(DragEvent event) {
    if (Attacher.canTake(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      files.expect(true);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    attacher.take(event.getDragboard());
    files.expect(false);
    event.setDropCompleted(true);
    event.consume();
  }

  private VBox head() {
    var words = Parts.column(4, Parts.text(texts.of(type.title()), "headline"));
    words.getChildren().addAll(OfficialName.under(type.title(), texts));
    words.getChildren().addAll(Glossed.text(desk, texts.of(type.purpose()), "quiet"), usedIn());
    return Parts.card(words, ended, state);
  }

  private Flow usedIn() {
    var line = new Flow(8, 4);
    line.getChildren().add(Parts.line(texts.get("documents.used-in"), "quiet", "small"));
    type.stages().forEach(stage -> line.getChildren().add(link(stage)));
    line.getChildren()
        .addAll(
            Parts.line("·", "quiet", "small"),
            link("says", new Place.Details(Optional.of(type.id()))),
            Parts.line("·", "quiet", "small"),
            link("hand-in", new Place.HandIn(Optional.empty())));
    return line;
  }

  private Hyperlink link(String id, Place place) {
    var link = Parts.link(texts.get("asked." + id), () -> desk.open(place));
    link.getStyleClass().add("small");
    return Parts.id("document-" + id, link);
  }

  private Hyperlink link(Stage stage) {
    var title = desk.situation().get().facts().guide(stage).title();
    var name = texts.get("documents.stage.name", stage.number(), title);
    var link =
        Parts.link(
            texts.get("documents.stage", stage.number()),
            () -> desk.open(new Place.OfStage(stage)));
    link.getStyleClass().add("small");
    link.setTooltip(new Tooltip(name));
    link.setAccessibleText(name);
    return link;
  }

  private VBox advice() {
    return Parts.card(
        Parts.callout(
            Tone.ACCENT,
            texts.get("documents.advice"),
            Glossed.text(desk, texts.of(type.advice()))),
        ClaimList.folded(type.claims(), desk));
  }
}
