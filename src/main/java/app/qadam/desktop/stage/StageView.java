package app.qadam.desktop.stage;

import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Glossed;
import app.qadam.desktop.kit.OfficialName;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.TabLeadsOn;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.Tick;
import app.qadam.desktop.kit.Tone;
import app.qadam.desktop.kit.Tones;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Fact;
import app.qadam.model.plan.DocumentPlan;
import app.qadam.model.plan.Missing;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageGuide;
import app.qadam.model.stage.StageStatus;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** One stage: what it is, what it needs, what happened, what is good to know. */
public final class StageView implements Page {
  /** Below this width, in em, the side stands below. */
  private static final double NARROW = 54;

  private static final double SIDE = 320;
  private static final Duration IDLE = Duration.seconds(1);

  private final VBox main = new VBox(16);
  private final VBox side = new VBox(16);
  private final VBox content = new VBox();
  private final Region root = Parts.scrolling(content);
  private final VBox head = Parts.card();
  private final VBox needs = Parts.card();
  private final VBox happened = Parts.column(0);
  private final TextArea note = new TextArea();
  private final PauseTransition idle = new PauseTransition(IDLE);
  private final RecordForm form;
  private final AttemptsCard attempts;
  private final Stage stage;
  private final StageGuide guide;
  private final Desk desk;
  private final Texts texts;

  private boolean stacked;

  /** What was sent last, so that it is sent once. */
  private String lastNote = "";

  /** What the file held when it was last looked at. */
  private String shownNote = "";

  public StageView(Stage stage, Desk desk) {
    this.stage = stage;
    this.desk = desk;
    this.texts = desk.texts();
    this.guide = desk.situation().get().facts().guide(stage);
    this.form = new RecordForm(stage, desk, this::showMissing);
    this.attempts = new AttemptsCard(stage, desk);
    content.getStyleClass().add("page");
    main.getChildren().addAll(head, attempts, needs, record());
    side.getChildren().addAll(goodToKnow(), notes());
    arrange(false);
    bind();
  }

  @Override
  public String title() {
    return texts.of(guide.title());
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void leave() {
    idle.stop();
    saveNote();
    attempts.leave();
  }

  private void fillHead(Situation now) {
    var plan = now.plan().stage(stage);
    var top =
        Parts.row(
            8,
            Parts.grow(
                Parts.text(
                    texts.get("stage.of-eight", stage.number()), "strong", "quiet", "small")),
            Parts.id(
                "stage-status",
                Parts.pill(texts.get("status." + plan.status().id()), Tones.of(plan.status()))));
    head.getChildren().setAll(top, Parts.text(texts.of(guide.title()), "headline"));
    head.getChildren().addAll(OfficialName.under(guide.title(), texts));
    head.getChildren().add(Glossed.text(desk, texts.of(guide.summary()), "quiet"));
    if (plan.status() == StageStatus.CANNOT_START) {
      var box = Parts.callout(Tone.NEUTRAL, texts.say(plan.reason()));
      stage
          .previous()
          .ifPresent(before ->
              box.getChildren()
                  .add(
                      Parts.id(
                          "stage-previous",
                          Parts.link(
                              texts.get("stage.go-to", texts.of(now.facts().guide(before).title())),
                              () -> desk.open(new Place.OfStage(before))))));
      head.getChildren().add(box);
    } else if (plan.status() != StageStatus.NOT_YET_STARTED) {
      head.getChildren().add(Parts.text(texts.say(plan.reason())));
    }
    plan.gate()
        .override()
        .ifPresent(override ->
            head.getChildren()
                .add(
                    Parts.callout(
                        Tone.NEUTRAL,
                        texts.get("gate.passed", texts.date(override.decidedOn())),
                        Parts.text(override.reason()))));
    guide
        .portal()
        .ifPresent(portal -> {
          var button =
              Parts.primary(
                  texts.get("stage.portal", portal.name()), () -> desk.browse(portal.address()));
          button.setId("stage-portal");
          button.setGraphic(Parts.icon(Feather.EXTERNAL_LINK));
          button.setContentDisplay(ContentDisplay.RIGHT);
          head.getChildren().add(new Flow(8, 8, button));
        });
  }

  private void fillNeeds(StagePlan plan) {
    boolean any = !plan.documents().isEmpty();
    needs.setVisible(any);
    needs.setManaged(any);
    needs
        .getChildren()
        .setAll(
            Parts.row(
                8,
                Parts.line(texts.get("stage.needs"), "card-heading"),
                Parts.line(
                    texts.get(
                        "documents.short-ready", plan.readyDocuments(), plan.documents().size()),
                    "quiet")));
    var rows = Parts.column(0);
    for (DocumentPlan document : plan.documents()) {
      if (!rows.getChildren().isEmpty()) {
        rows.getChildren().add(Parts.rule());
      }
      rows.getChildren().add(need(document));
    }
    needs.getChildren().add(Roving.in(rows));
  }

  private ChoiceRow need(DocumentPlan document) {
    var id = document.type().id();
    var row = new ChoiceRow("need-" + id, () -> desk.open(new Place.Documents(Optional.of(id))));
    row.show(
        Optional.of(new Tick(document.isReady())),
        texts.of(document.type().title()),
        under(document),
        Optional.of(
            Parts.pill(
                document.ended()
                    ? texts.get("documents.ended")
                    : texts.get("state." + document.state().id()),
                Tones.of(document))),
        "strong");
    row.getStyleClass().add("slim");
    row.setMaxWidth(Double.MAX_VALUE);
    return row;
  }

  private String under(DocumentPlan document) {
    return document
        .record()
        .validUntil()
        .map(end -> texts.get(document.ended() ? "documents.ended-on" : "documents.valid-to", end))
        .orElseGet(() -> texts.of(document.type().purpose()));
  }

  private VBox record() {
    return Parts.card(texts.get("record.heading"), happened, form);
  }

  private void fillHappened(StagePlan plan) {
    happened.getChildren().clear();
    happened.setVisible(!plan.events().isEmpty());
    happened.setManaged(!plan.events().isEmpty());
    for (RecordedEvent event : plan.events()) {
      happened.getChildren().addAll(happened(event), Parts.rule());
    }
  }

  private HBox happened(RecordedEvent event) {
    var words =
        Parts.column(
            2,
            Parts.text(texts.get("event." + event.type().id()), "strong"),
            Parts.text(
                texts.date(event.date())
                    + event.reference().map(number -> " · " + number).orElse("")
                    + event
                        .until()
                        .map(end -> " · " + texts.get("documents.valid-to", end))
                        .orElse(""),
                "quiet",
                "small"));
    var change = Parts.secondary(texts.get("record.change"), () -> form.correct(event));
    var remove =
        Parts.secondary(
            texts.get("record.remove"), () -> desk.send(file -> new Change.RemoveEvent(event)));
    change.setAccessibleText(
        texts.get("record.change") + ": " + texts.get("event." + event.type().id()));
    remove.setAccessibleText(
        texts.get("record.remove") + ": " + texts.get("event." + event.type().id()));
    change.setId("change-" + event.id());
    remove.setId("remove-" + event.id());
    change.getStyleClass().add("plain");
    remove.getStyleClass().add("plain");
    var row = new HBox(8, new Tick(!event.type().endsAttempt()), Parts.grow(words), change, remove);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("happened");
    row.setId("happened-" + event.type().id());
    return row;
  }

  /** What the gate misses, each with a way to it. */
  private void showMissing(VBox box) {
    var now = desk.situation().get();
    var missing = now.plan().stage(stage).gate().missing();
    box.getChildren()
        .add(
            Parts.text(
                texts.get("gate.missing" + texts.plural(missing.size()), missing.size()),
                "strong"));
    for (Missing one : missing) {
      box.getChildren()
          .add(
              switch (one) {
                case Missing.EarlierStage earlier ->
                    Parts.link(
                        texts.get(
                            "gate.earlier", texts.of(now.facts().guide(earlier.stage()).title())),
                        () -> desk.open(new Place.OfStage(earlier.stage())));
                case Missing.Document document ->
                    Parts.link(
                        texts.of(document.type().title())
                            + ": "
                            + texts.get("state." + document.state().id()),
                        () -> desk.open(new Place.Documents(Optional.of(document.type().id()))));
              });
    }
  }

  private VBox goodToKnow() {
    var card = Parts.card(texts.get("stage.good-to-know"));
    guide.watchOut().forEach(fact -> card.getChildren().add(ClaimList.callout(fact, desk)));
    card.getChildren()
        .add(
            Parts.bullets(
                guide.goodToKnow().stream().map(fact -> ClaimList.point(fact, desk)).toList()));
    List<Claim> claims =
        Stream.concat(guide.watchOut().stream(), guide.goodToKnow().stream())
            .map(Fact::claims)
            .flatMap(List::stream)
            .toList();
    card.getChildren().add(ClaimList.folded(claims, desk));
    return card;
  }

  private VBox notes() {
    note.setId("stage-note");
    note.setPromptText(texts.get("stage.note.prompt"));
    note.setAccessibleText(texts.get("stage.notes"));
    note.setWrapText(true);
    note.setPrefRowCount(5);
    TabLeadsOn.in(note);
    return Parts.card(texts.get("stage.notes"), note);
  }

  private void saveNote() {
    var typed = note.getText().isBlank() ? "" : note.getText();
    if (!typed.equals(lastNote)) {
      lastNote = typed;
      desk.send(file -> new Change.WriteNote(stage, file.notes().getOrDefault(stage, ""), typed));
    }
  }

  private void arrange(boolean below) {
    stacked = below;
    content.getChildren().clear();
    if (stacked) {
      side.setPrefWidth(Region.USE_COMPUTED_SIZE);
      side.setMaxWidth(Double.MAX_VALUE);
      content.getChildren().setAll(main, side);
    } else {
      side.setPrefWidth(SIDE);
      side.setMinWidth(SIDE);
      side.setMaxWidth(SIDE);
      HBox.setHgrow(main, Priority.ALWAYS);
      main.setMinWidth(0);
      content.getChildren().setAll(new HBox(16, main, side));
    }
  }

  private void render(Situation now) {
    var plan = now.plan().stage(stage);
    fillHead(now);
    fillNeeds(plan);
    fillHappened(plan);
    attempts.follow(now);
    form.follow();
    // A note in the making is not touched; one that was undone or restored is shown.
    var held = now.file().notes().getOrDefault(stage, "");
    if (!held.equals(shownNote)) {
      shownNote = held;
      if (!note.isFocused()) {
        lastNote = held;
        note.setText(held);
      }
    }
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> render(after));
    idle.setOnFinished(event -> saveNote());
    note.textProperty()
        .addListener((property, before, after) -> {
          if (note.isFocused()) {
            idle.playFromStart();
          }
        });
    note.focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            idle.stop();
            saveNote();
          }
        });
    root.widthProperty()
        .addListener((property, before, after) -> {
          if (stacked != (after.doubleValue() < NARROW * Theme.em(root))) {
            arrange(!stacked);
          }
        });
    render(desk.situation().get());
  }
}
