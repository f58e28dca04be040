package app.qadam.desktop.search;

import app.qadam.desktop.kit.Tip;
import app.qadam.text.Texts;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The box in the top bar: typing shows what is found, arrows choose, Enter goes there, Escape goes
 * back to where one was.
 */
public final class SearchBox {
  private static final int MOST_KEPT = 20;

  private final TextField field = new TextField();
  private final ResultList results;
  private final String prompt;
  private final Texts texts;
  private final Finding finding;
  private final Pane over;

  /** Ids of what was chosen, the last at the end: in memory alone. */
  private final List<String> chosen = new ArrayList<>();

  /** Where the focus was before it came here; not to keep a page that is gone. */
  private WeakReference<@Nullable Node> before = new WeakReference<>(null);

  /** The words whose hits are shown; none while they are being looked for. */
  private @Nullable String answered;

  /** Whether Enter was pressed before the hits were there. */
  private boolean takesFirst;

  /** What looks for things and goes to them. */
  public interface Finding {
    void find(String typed, Consumer<List<Hit>> told);

    /** Tells which of these were chosen before and are still there, the last first. */
    void recent(List<String> chosen, Consumer<List<Hit>> told);

    /** What is worth showing when nothing is typed. */
    List<Found> usual();

    void take(Found found);
  }

  /**
   * The box.
   *
   * @param keys what is pressed to come here, as the system writes it
   * @param over what lies over the whole window, where the hits are shown
   */
  public SearchBox(Texts texts, String keys, Pane over, Finding finding) {
    this.texts = texts;
    this.over = over;
    this.finding = finding;
    this.prompt = texts.get("search.prompt", keys);
    this.results = new ResultList(texts, this::take);
    field.setId("search");
    Tip.on(field, prompt);
    field.widthProperty().subscribe(this::prompt);
    field.fontProperty().subscribe(this::prompt);
    field.setAccessibleText(texts.get("search.name"));
    field.getStyleClass().add("search");
    bind();
  }

  public TextField field() {
    return field;
  }

  /** Comes here, as the keys of the search do. */
  public void focus() {
    field.requestFocus();
    field.selectAll();
    ask();
  }

  /** The keys are left out where they would be cut. */
  private void prompt() {
    var measured = new Text(prompt);
    measured.setFont(field.getFont());
    double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    boolean fits = measured.getLayoutBounds().getWidth() <= room;
    field.setPromptText(fits ? prompt : texts.get("search.short"));
  }

  private void bind() {
    field
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((property, was, is) -> {
          if (field.equals(is) && was != null) {
            before = new WeakReference<>(was);
          }
        });
    field.textProperty().addListener((property, was, typed) -> ask());
    field
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused) {
            close();
          }
        });
    field.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> ask());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // The window outlives the box, which is made anew in another language.
    var isThere = field.sceneProperty().isNotNull();
    over.widthProperty().when(isThere).addListener((property, was, width) -> follow());
    over.heightProperty().when(isThere).addListener((property, was, height) -> follow());
  }

  /** The window has another size: the hits stay below the box, once that has its place. */
  private void follow() {
    Platform.runLater(() -> {
      if (results.isShown()) {
        results.place(over, field);
      }
    });
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isShiftDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> leave();
      case ENTER -> enter();
      case DOWN -> go(results::down);
      case UP -> go(results::up);
      case PAGE_DOWN -> go(results::pageDown);
      case PAGE_UP -> go(results::pageUp);
      case HOME -> go(results::first);
      case END -> go(results::last);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(Runnable move) {
    if (results.isShown()) {
      move.run();
      sayChosen();
    } else {
      ask();
    }
  }

  /** What was found for something that is no longer typed is of no use. */
  private void ask() {
    if (!field.isFocused()) {
      return;
    }
    var typed = field.getText();
    answered = null;
    if (typed.isBlank()) {
      finding.recent(List.copyOf(chosen), recent -> answer(typed, usual(recent)));
    } else {
      finding.find(typed, hits -> answer(typed, hits.stream().<Row>map(Row.Choice::new).toList()));
    }
  }

  private List<Row> usual(List<Hit> recent) {
    List<Row> rows = new ArrayList<>();
    if (!recent.isEmpty()) {
      rows.add(new Row.Heading(texts.get("search.recent")));
      recent.forEach(hit -> rows.add(new Row.Choice(hit)));
    }
    var usual =
        finding.usual().stream()
            .filter(found -> recent.stream().noneMatch(hit -> hit.found().id().equals(found.id())))
            .toList();
    if (!usual.isEmpty()) {
      rows.add(new Row.Heading(texts.get("search.commands")));
      usual.forEach(found -> rows.add(new Row.Choice(Hit.unmarked(found))));
    }
    return rows;
  }

  private void answer(String typed, List<Row> rows) {
    if (!typed.equals(field.getText()) || !field.isFocused()) {
      return;
    }
    answered = typed;
    results.show(rows, texts.get("search.nothing", typed.strip()));
    results.place(over, field);
    sayChosen();
    if (takesFirst) {
      takesFirst = false;
      enter();
    }
  }

  private void enter() {
    if (results.isShown() && field.getText().equals(answered)) {
      results.chosen().ifPresent(hit -> take(hit.found()));
    } else {
      takesFirst = !field.getText().isBlank();
      ask();
    }
  }

  private void take(Found found) {
    chosen.remove(found.id());
    chosen.add(found.id());
    if (chosen.size() > MOST_KEPT) {
      chosen.removeFirst();
    }
    leave();
    finding.take(found);
  }

  /** Back to where one was before, and nothing is typed any more. */
  private void leave() {
    close();
    field.clear();
    var back = before.get();
    if (back != null && back.getScene() != null && !back.equals(field)) {
      back.requestFocus();
    } else if (field.getParent() != null) {
      field.getParent().requestFocus();
    }
  }

  private void close() {
    takesFirst = false;
    answered = null;
    results.hide();
    field.setAccessibleHelp(null);
  }

  /** The focus stays in the box, so what is chosen is said there. */
  private void sayChosen() {
    results
        .chosen()
        .ifPresent(hit ->
            field.setAccessibleHelp(
                texts.get(
                    "search.chosen",
                    hit.found().title(),
                    texts.get("search.kind." + hit.found().kind().id()),
                    results.number(),
                    results.count())));
  }
}
