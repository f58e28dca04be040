package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.model.Named;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * Leads through the sample, a sentence a page. It has its own row above the page, so that it covers
 * nothing, and waits where the person goes elsewhere.
 */
final class Tour extends HBox {
  private static final String LEFT_AT = "tour";

  /** The pages that are shown, in their order. */
  enum Stop implements Named {
    OVERVIEW("overview"),
    STAGE("stage"),
    DEADLINES("deadlines"),
    DOCUMENTS("documents"),
    VALIDITY("validity"),
    COMPARE("compare"),
    RESIDENCE("residence");

    private final String id;

    Stop(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    Place place() {
      return switch (this) {
        case OVERVIEW -> new Place.Overview();
        case STAGE -> new Place.OfStage(Stage.HUB_REVIEW);
        case DEADLINES -> new Place.Deadlines(Optional.empty());
        case DOCUMENTS -> new Place.Documents(Optional.empty());
        case VALIDITY -> new Place.Validity(Optional.empty());
        case COMPARE -> new Place.Compare();
        case RESIDENCE -> new Place.Residence();
      };
    }
  }

  private static final List<Stop> STOPS = List.of(Stop.values());

  private final Supplier<Texts> texts;
  private final Preferences preferences;
  private final Consumer<Place> open;
  private Stop stop = Stop.OVERVIEW;

  Tour(Supplier<Texts> texts, Preferences preferences, Consumer<Place> open) {
    super(12);
    this.texts = texts;
    this.preferences = preferences;
    this.open = open;
    setId("tour");
    getStyleClass().add("tour");
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /** Begins, where it was left if it was left in the middle. */
  void begin() {
    setVisible(true);
    go(
        preferences
            .remembered(LEFT_AT)
            .flatMap(id -> Named.find(Stop.class, id))
            .orElse(Stop.OVERVIEW));
  }

  /** Another file is open, through which nothing leads. */
  void leave() {
    setVisible(false);
  }

  /** Writes the row in the language of the moment. */
  void speak() {
    if (isVisible()) {
      write();
    }
  }

  private void go(Stop next) {
    stop = next;
    preferences.remember(LEFT_AT, next.id());
    write();
    open.accept(next.place());
  }

  private void write() {
    int number = STOPS.indexOf(stop) + 1;
    var said = texts.get();
    var words =
        Parts.column(
            2,
            Parts.text(said.get("tour.stop", number, STOPS.size()), "quiet", "small"),
            Parts.text(said.get("tour." + stop.id())));
    words.getStyleClass().add("tour-words");
    var buttons = Parts.row(8);
    if (number > 1) {
      buttons.getChildren().add(step("tour-back", said.get("first.back"), STOPS.get(number - 2)));
    }
    if (number < STOPS.size()) {
      var next = step("tour-next", said.get("first.next"), STOPS.get(number));
      next.getStyleClass().add("accent");
      buttons.getChildren().add(next);
    }
    var end = Parts.secondary(said.get("tour.end"), this::end);
    buttons.getChildren().add(Parts.id("tour-end", end));
    var both = Beside.of(16, words, buttons);
    HBox.setHgrow(both, Priority.ALWAYS);
    getChildren().setAll(Parts.icon(Feather.MAP, "tour-sign"), both);
  }

  private Button step(String id, String name, Stop to) {
    return Parts.id(
        id,
        Parts.secondary(
            name,
            () -> {
              go(to);
              var again = lookup("#" + id);
              var instead = again == null ? lookup("#tour-end") : again;
              if (instead != null) {
                instead.requestFocus();
              }
            }));
  }

  /** What was seen to its end begins anew the next time. */
  private void end() {
    if (stop == STOPS.getLast()) {
      preferences.remember(LEFT_AT, Stop.OVERVIEW.id());
    }
    setVisible(false);
  }
}
