package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.Facts;
import app.qadam.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Three screens for who starts Qadam for the first time: what it is, its dates, how to begin. */
final class FirstSteps {
  private static final int SCREENS = 3;
  private static final String SEEN = "first-steps";

  private final Facts facts;
  private final Preferences preferences;
  private final FileActions files;
  private final Around around;
  private final StackPane root = new StackPane();
  private int screen = 1;
  private boolean shown;

  /** The window around the first steps. */
  interface Around {
    Texts texts();

    void speak(Locale language);

    /** Shows what the window shows without them. */
    void arrange();
  }

  FirstSteps(Facts facts, Preferences preferences, FileActions files, Around around) {
    this.facts = facts;
    this.preferences = preferences;
    this.files = files;
    this.around = around;
    root.setId("first-steps");
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
          }
        });
  }

  boolean isShown() {
    return shown;
  }

  /** Shows them to who has seen neither them nor a file. */
  void showOnce() {
    if (preferences.remembered(SEEN).isEmpty() && preferences.recent().isEmpty()) {
      show();
    }
  }

  /** Shows them from the first on. */
  void show() {
    screen = 1;
    shown = true;
    around.arrange();
  }

  /** The screen of the moment, in the language of the moment. */
  Region root() {
    var card = Parts.card(content());
    card.setMaxWidth(680);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.getStyleClass().add("first-steps");
    var page = new VBox(card);
    page.setAlignment(Pos.CENTER);
    page.getStyleClass().add("page");
    var scroll = Parts.scrolling(page);
    scroll.setFitToHeight(true);
    root.getChildren().setAll(scroll);
    return root;
  }

  /** Puts the focus where the keyboard goes on. */
  void arrive() {
    // What scrolls holds its content only once it is styled.
    root.applyCss();
    var next = root.lookup(screen == SCREENS ? "#first-start" : "#first-next");
    if (next != null) {
      next.requestFocus();
    }
  }

  /** Nothing is shown any more, because a file has come. */
  void leave() {
    if (shown) {
      shown = false;
      preferences.remember(SEEN, "seen");
    }
  }

  private void end() {
    leave();
    around.arrange();
  }

  private void go(int to) {
    screen = to;
    root();
    arrive();
  }

  private Node[] content() {
    var number = Parts.text(texts().get("first.screen", screen, SCREENS), "quiet", "small");
    return switch (screen) {
      case 1 ->
          new Node[] {
            Parts.row(16, logo(), Parts.spring(), languages()),
            number,
            heading("first.what"),
            point(Feather.COMPASS, "first.what.explains"),
            point(Feather.FILE, "first.what.file"),
            point(Feather.LOCK, "first.what.private"),
            buttons()
          };
      case 2 ->
          new Node[] {
            number,
            heading("first.dates"),
            point(Feather.CALENDAR, "first.dates.counted"),
            new CountedStrip(facts, texts()),
            point(Feather.LAYERS, "first.dates.sources"),
            buttons()
          };
      default ->
          new Node[] {
            number,
            heading("first.begin"),
            way("first-start", "welcome.start", "first.begin.start", files::chooseNew, true),
            way("first-sample", "welcome.sample", "first.begin.sample", files::openSample, false),
            way("first-open", "file.open", "first.begin.open", files::chooseOpen, false),
            way(
                "first-bring-back",
                "everything.bring-back",
                "first.begin.bring-back",
                files::chooseExport,
                false),
            Parts.text(texts().get("first.again"), "quiet", "small"),
            buttons()
          };
    };
  }

  private Node heading(String key) {
    return Parts.text(texts().get(key), "headline");
  }

  private static ImageView logo() {
    var logo = new ImageView(Pictures.icon(128));
    logo.setFitWidth(48);
    logo.setFitHeight(48);
    return logo;
  }

  private Node point(Feather icon, String key) {
    var sign = Parts.icon(icon, "first-sign");
    var words =
        Parts.column(
            2,
            Parts.text(texts().get(key), "strong"),
            Parts.text(texts().get(key + ".hint"), "quiet"));
    var row = Parts.row(16, sign, Parts.grow(words));
    row.getStyleClass().add("first-point");
    return row;
  }

  private Node way(String id, String name, String hint, Runnable action, boolean isFirst) {
    var button =
        isFirst
            ? Parts.primary(texts().get(name), action)
            : Parts.secondary(texts().get(name), action);
    return Parts.column(4, Parts.id(id, button), Parts.text(texts().get(hint), "quiet", "small"));
  }

  private Node buttons() {
    var row = new Flow(8, 8);
    if (screen < SCREENS) {
      Button next = Parts.primary(texts().get("first.next"), () -> go(screen + 1));
      next.setDefaultButton(true);
      row.getChildren().add(Parts.id("first-next", next));
    }
    if (screen > 1) {
      row.getChildren()
          .add(
              Parts.id(
                  "first-back", Parts.secondary(texts().get("first.back"), () -> go(screen - 1))));
    }
    row.getChildren()
        .add(Parts.id("first-skip", Parts.secondary(texts().get("first.skip"), this::end)));
    row.getStyleClass().add("first-buttons");
    return row;
  }

  private Flow languages() {
    var row = new Flow(8, 8);
    row.setAlignment(Pos.CENTER_RIGHT);
    var group = new ToggleGroup();
    for (Locale language : Texts.LANGUAGES) {
      var id = "first-" + language.getLanguage();
      var toggle = new ToggleButton(texts().get("language." + language.getLanguage()));
      toggle.getStyleClass().add("chip");
      toggle.setToggleGroup(group);
      toggle.setSelected(language.getLanguage().equals(texts().locale().getLanguage()));
      toggle.setId(id);
      toggle.setOnAction(event -> {
        around.speak(language);
        root.applyCss();
        var same = root.lookup("#" + id);
        if (same != null) {
          same.requestFocus();
        }
      });
      row.getChildren().add(toggle);
    }
    return row;
  }

  private Texts texts() {
    return around.texts();
  }
}
