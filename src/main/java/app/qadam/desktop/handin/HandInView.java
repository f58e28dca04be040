package app.qadam.desktop.handin;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.DateField;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Printed;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.export.HandInIndex;
import app.qadam.model.casefile.Plausible;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandIn;
import app.qadam.model.stage.StageStatus;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is handed in to whom, whether it is ready on the day, and what became of it. */
public final class HandInView implements Page {
  private static final double SIDE = 320;

  private final Desk desk;
  private final Texts texts;
  private final ToggleGroup addressees = new ToggleGroup();
  private final Map<Addressee, ToggleButton> buttons = new EnumMap<>(Addressee.class);
  private final Map<Addressee, HandoverCard> handovers = new EnumMap<>(Addressee.class);
  private final DateField day;
  private final FormRow dayRow;
  private final VBox papers = new VBox();
  private final VBox handover = new VBox();
  private final VBox sources = new VBox();
  private final VBox side = Parts.column(16);
  private final ScrollPane scroll;
  private final VBox root = new VBox();
  private Addressee chosen;

  /** Whether the day is the planned one, which follows the plan. */
  private boolean isPlanned = true;

  public HandInView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.day = new DateField("hand-in-day", texts.get("hand-in.day"), desk);
    this.dayRow = FormRow.of(texts.get("hand-in.day"), day, "");
    this.chosen = current(desk.situation().get());
    for (Addressee addressee : Addressee.values()) {
      buttons.put(addressee, button(addressee));
      handovers.put(addressee, new HandoverCard(addressee, desk));
    }
    var main = Parts.column(16, papers, handover, sources);
    main.getStyleClass().add("hand-in-main");
    side.setPrefWidth(SIDE);
    this.scroll = ListAndDetail.scrolling(Parts.column(16, head(), Beside.of(16, main, side)));
    scroll.getStyleClass().add("validity-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().add("page");
    root.getChildren().addAll(Chips.documents(desk, new Place.HandIn(Optional.empty())), scroll);
    Draft.keep(root, this::kept);
    bind();
  }

  private List<Draft.Part> kept() {
    return handovers.entrySet().stream()
        .map(one -> new Draft.Part(one.getValue().root(), () -> choose(one.getKey())))
        .toList();
  }

  @Override
  public String title() {
    return texts.get("page.documents");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.HandIn(var addressee)) {
      addressee.ifPresent(this::choose);
    }
  }

  /** The first to whom something is still to be handed in. */
  private static Addressee current(Situation now) {
    for (Addressee addressee : Addressee.values()) {
      if (now.plan().stage(addressee.stage()).status() != StageStatus.DONE) {
        return addressee;
      }
    }
    return Addressee.MIGRATION_POLICE;
  }

  private ToggleButton button(Addressee addressee) {
    var button = new ToggleButton(texts.get("addressee." + addressee.id()));
    button.setId("addressee-" + addressee.id());
    button.setToggleGroup(addressees);
    button.getStyleClass().add("chip");
    button.setOnAction(event -> choose(addressee));
    return button;
  }

  private VBox head() {
    var who = new Flow(8, 8);
    who.getChildren().addAll(buttons.values());
    Roving.in(who);
    var label = Parts.text(texts.get("hand-in.to"), "field-label");
    label.setLabelFor(who);
    who.setAccessibleText(label.getText());
    var to = Parts.column(6, label, who);
    to.getStyleClass().add("hand-in-to");
    return Parts.card(new Flow(24, 12, to, dayRow));
  }

  private void choose(Addressee addressee) {
    if (addressee != chosen) {
      chosen = addressee;
      isPlanned = true;
      scroll.setVvalue(0);
    }
    show(desk.situation().get());
  }

  private void show(Situation now) {
    buttons.forEach((addressee, button) -> button.setSelected(addressee == chosen));
    if (isPlanned) {
      var planned = Optional.of(HandIn.plannedDay(now.plan(), chosen));
      if (!day.date().equals(planned)) {
        day.setDate(planned);
        isPlanned = true;
      }
    }
    fill(now);
  }

  /** The list of what is handed in to whom is chosen. */
  @Override
  public Optional<Printed> printed() {
    var now = desk.situation().get();
    var today = now.plan().today();
    var handIn = HandIn.of(now.plan(), now.file(), now.facts(), chosen, day(today));
    var texts = desk.texts();
    return Optional.of(
        new Printed(
            texts.get("hand-in.index.name", texts.get("addressee." + chosen.id())),
            () -> new HandInIndex(texts, handIn, texts.get("app.name"), today).bytes()));
  }

  private void fill(Situation now) {
    var focused = focused();
    var handIn = HandIn.of(now.plan(), now.file(), now.facts(), chosen, day(now.plan().today()));
    papers.getChildren().setAll(new PapersCard(desk, handIn).card());
    var card = handovers.get(chosen);
    if (card != null) {
      card.update(handIn, now);
      if (!handover.getChildren().contains(card.root())) {
        handover.getChildren().setAll(card.root());
      }
    }
    side.getChildren().clear();
    side.getChildren().add(new PackedCard(desk, handIn, this::again).card());
    if (!handIn.originals().isEmpty()) {
      side.getChildren().add(originals(handIn));
    }
    sources
        .getChildren()
        .setAll(Parts.card(texts.get("hand-in.sources"), new ClaimList(handIn.claims(), desk)));
    focused.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private VBox originals(HandIn handIn) {
    var card = Parts.card(texts.get("hand-in.originals"));
    card.setId("hand-in-originals");
    card.getChildren()
        .add(
            Parts.bullets(
                handIn.originals().stream()
                    .map(type -> Parts.text(texts.of(type.title())))
                    .toList()));
    return card;
  }

  /** Packing again goes through the same check as packing. */
  private void again() {
    if (root.lookup("#hand-in-folder") instanceof Button button) {
      button.fire();
    }
  }

  /** The day that stands there; the planned one where that is none. */
  private LocalDate day(LocalDate today) {
    var planned = HandIn.plannedDay(desk.situation().get().plan(), chosen);
    var typed = day.date().filter(Plausible::is);
    dayRow.showProblem(
        typed.isPresent() || day.isBlank()
            ? ""
            : texts.get("hand-in.bad-day", day.field().getText().strip(), planned));
    return typed.orElse(planned.isBefore(today) ? today : planned);
  }

  /** The control that has the focus, so that the one in its place gets it back. */
  private Optional<String> focused() {
    return papers.lookupAll(".button, .hyperlink").stream()
        .filter(Node::isFocused)
        .flatMap(node -> Optional.ofNullable(node.getId()).stream())
        .findFirst();
  }

  private void bind() {
    day.field()
        .textProperty()
        .addListener((property, before, after) -> {
          isPlanned = day.isBlank();
          fill(desk.situation().get());
        });
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
