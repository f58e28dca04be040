package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Explained;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.StageDot;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.kit.Tip;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.plan.Deadline;
import app.qadam.model.plan.StagePlan;
import app.qadam.model.stage.Stage;
import app.qadam.text.FactsWords;
import app.qadam.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The left side: the file, the whole map of stages, and everything else. */
final class Navigation extends VBox {
  private static final double LOW = 720;
  private static final double FACTS_LINE = 30;
  private static final int SOON_DAYS = 28;

  /** From this width of the window, in em, there is room for the map's words. */
  private static final double NARROW = 54;

  private final Map<String, NavItem> items = new LinkedHashMap<>();
  private final Label fileName = Parts.line("", "quiet", "small");
  private final VBox list = new VBox(2);
  private final Button facts = new Button();
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final Texts texts;
  private final Consumer<Place> open;
  private Place current = new Place.Overview();

  Navigation(Texts texts, MenuButton fileMenu, Consumer<Place> open) {
    this.texts = texts;
    this.open = open;
    getStyleClass().add("navigation");
    setId("navigation");
    fileMenu.setGraphic(brand());
    fileMenu.getStyleClass().add("file-menu");
    fileMenu.setId("file-menu");
    fileMenu.setMaxWidth(Double.MAX_VALUE);
    fileMenu.setAccessibleText(texts.get("file.menu"));
    var scroll = Parts.direct(new ScrollPane(list));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("nav-scroll");
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    list.setFillWidth(true);
    Roving.in(list);
    getChildren().addAll(fileMenu, scroll, facts);
    facts.setId("nav-facts");
    facts.getStyleClass().addAll("nav-item", "facts-line");
    facts.setMaxWidth(Double.MAX_VALUE);
    facts.setOnAction(event -> open.accept(new Place.Rates()));
    facts
        .contentDisplayProperty()
        .bind(
            Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    narrow.subscribe(isNarrow -> {
      getStyleClass().remove("narrow");
      if (isNarrow) {
        getStyleClass().add("narrow");
      }
    });
    sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> makeRoom());
    // It changes with the size of text.
    widthProperty().subscribe(this::makeRoom);
    heightProperty()
        .addListener((property, before, after) -> {
          getStyleClass().remove("compact");
          if (after.doubleValue() < LOW) {
            getStyleClass().add("compact");
          }
          list.setMinHeight(Math.max(0, after.doubleValue() - 90 - FACTS_LINE));
        });
  }

  /** Where the window is narrow for its text, the map shows its signs only. */
  private void makeRoom() {
    if (getScene() != null) {
      narrow.set(getScene().getWidth() < NARROW * Theme.em(this));
    }
  }

  private <N extends Node> N whenWide(N node) {
    node.visibleProperty().bind(narrow.not());
    node.managedProperty().bind(narrow.not());
    return node;
  }

  private HBox brand() {
    var logo = new ImageView(Pictures.icon(64));
    logo.setFitWidth(26);
    logo.setFitHeight(26);
    var name = Parts.line(texts.get("app.name"), "brand-name");
    Explained.whenCut(fileName).setMinWidth(0);
    fileName.setMaxWidth(165);
    return Parts.row(8, logo, whenWide(Parts.column(0, name, fileName)));
  }

  /** Shows the file's name under the program's. */
  void showFile(String name) {
    fileName.setText(name);
  }

  /** Draws the map anew for a situation. */
  void show(Situation now) {
    var focused =
        items.entrySet().stream()
            .filter(item -> item.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst();
    items.clear();
    list.getChildren().clear();
    var plan = now.plan();
    add("overview", Feather.HOME, "page.overview", new Place.Overview(), null);
    var eligibility = plan.eligibility();
    add(
        "eligibility",
        Feather.CHECK_SQUARE,
        "page.eligibility",
        new Place.Eligibility(),
        badge(texts.get("nav.of", eligibility.answered(), eligibility.questions())));
    list.getChildren().add(heading("nav.application"));
    for (StagePlan stage : plan.stages()) {
      add(stage, now);
    }
    list.getChildren().add(heading("nav.everything-else"));
    add(
        "documents",
        Feather.FILE_TEXT,
        "page.documents",
        new Place.Documents(Optional.empty()),
        badge(texts.get("nav.of", plan.readyDocuments(), plan.documents().size())));
    long soon =
        plan.deadlines(Deadline.State.AHEAD).stream()
            .filter(deadline -> deadline.daysLeft(plan.today()).orElse(0L) <= SOON_DAYS)
            .count();
    add(
        "deadlines",
        Feather.CLOCK,
        "page.deadlines",
        new Place.Deadlines(Optional.empty()),
        soon == 0 ? null : Parts.pill(texts.get("nav.soon", soon), Tone.WARN));
    add("residence", Feather.MAP_PIN, "page.residence", new Place.Residence(), null);
    add(
        "compare",
        Feather.COLUMNS,
        "page.compare",
        new Place.Compare(),
        badge(String.valueOf(now.facts().programs().size())));
    list.getChildren().add(Parts.spring());
    add("settings", Feather.SLIDERS, "page.settings", new Place.Settings(), null);
    add("help", Feather.HELP_CIRCLE, "page.help", new Place.Help(), null);
    showFacts(now);
    select(current);
    focused.map(items::get).ifPresent(Button::requestFocus);
  }

  /** The facts' date is always in view; what is amiss with them has a sign and words. */
  private void showFacts(Situation now) {
    var edition = now.facts().edition();
    var today = now.plan().today();
    boolean isAmiss =
        edition.trouble().isPresent()
            || edition.isOldOn(today)
            || edition.aheadOn(today).isPresent();
    var words = new FactsWords(texts).brief(edition, today);
    facts.setText(words);
    facts.setGraphic(
        isAmiss ? Parts.icon(Feather.ALERT_TRIANGLE, "warn-mark") : Parts.icon(Feather.DATABASE));
    facts.setAccessibleText(texts.get("facts.brief.name", words));
    var inForce = new FactsWords(texts).inForce(edition);
    facts.setAccessibleHelp(inForce);
    Tip.on(facts, inForce);
  }

  /** Marks where the window is. */
  void select(Place place) {
    current = place;
    items.forEach((name, item) -> item.setChosen(name.equals(name(place))));
  }

  private static String name(Place place) {
    return switch (place) {
      case Place.Overview overview -> "overview";
      case Place.OfStage stage -> stage.stage().id();
      case Place.Eligibility eligibility -> "eligibility";
      case Place.Documents documents -> "documents";
      case Place.Details details -> "documents";
      case Place.Means means -> "documents";
      case Place.HandIn handIn -> "documents";
      case Place.Validity validity -> "documents";
      case Place.Deadlines deadlines -> "deadlines";
      case Place.Forecast forecast -> "deadlines";
      case Place.DaysOff days -> "deadlines";
      case Place.Residence residence -> "residence";
      case Place.Compare compare -> "compare";
      case Place.Programs programs -> "compare";
      case Place.OfProgram program -> "compare";
      case Place.PlanB planB -> "compare";
      case Place.SideBySide side -> "compare";
      case Place.Rates rates -> "compare";
      case Place.History history -> "history";
      case Place.Backups backups -> "settings";
      case Place.Settings settings -> "settings";
      case Place.Protection protection -> "settings";
      case Place.Help help -> "help";
      case Place.About about -> "help";
    };
  }

  private void add(String name, Feather icon, String key, Place place, @Nullable Label badge) {
    var words = texts.get(key);
    var item = new NavItem(Parts.icon(icon), words, badge, narrow);
    Tip.on(item, () -> isHidden(item) ? words : "");
    put(name, item, words, place);
  }

  private void add(StagePlan plan, Situation now) {
    Stage stage = plan.stage();
    boolean here = now.plan().current().stage() == stage && !now.plan().isComplete();
    var title = texts.of(now.facts().guide(stage).title());
    var spoken = Announcer.name(plan, now, texts);
    var dot = new StageDot(stage.number(), plan.status(), here, spoken);
    var item = new NavItem(dot, title, null, narrow);
    item.getStyleClass().add("stage");
    var how = texts.get("status." + plan.status().id()) + ". " + texts.say(plan.reason());
    item.setAccessibleHelp(how);
    Tip.on(item, () -> isHidden(item) ? title + ". " + how : how);
    put(stage.id(), item, spoken, new Place.OfStage(stage));
  }

  /** Whether not all of the words is to be seen. */
  private boolean isHidden(NavItem item) {
    return narrow.get() || item.isTextTruncated();
  }

  private void put(String name, NavItem item, String spoken, Place place) {
    item.setId("nav-" + name);
    item.setAccessibleText(spoken);
    item.setOnAction(event -> open.accept(place));
    items.put(name, item);
    list.getChildren().add(item);
  }

  private static Label badge(String text) {
    return Parts.line(text, "nav-badge");
  }

  private Label heading(String key) {
    return whenWide(Parts.line(texts.get(key), "group-heading"));
  }
}
