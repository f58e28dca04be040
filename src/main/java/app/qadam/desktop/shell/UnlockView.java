package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.FormRow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.PassphraseField;
import app.qadam.desktop.kit.Tone;
import app.qadam.store.Passphrase;
import app.qadam.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window while a protected file is closed: its name and one question. */
final class UnlockView {
  private final PassphraseField passphrase;
  private final FormRow row;
  private final Button open;
  private final VBox trouble = Parts.column(0);
  private final StackPane root = new StackPane();
  private final Texts texts;
  private final Wishes wishes;
  private boolean busy;

  /** What the page can ask for. */
  interface Wishes {
    /** Opens the file; the passphrase is closed by whoever is asked. */
    void open(Passphrase passphrase);

    void openAnother();

    void back();
  }

  /**
   * The page for a file.
   *
   * @param name the file's name
   * @param said why the person is asked
   */
  UnlockView(Texts texts, String name, String said, Wishes wishes) {
    this.texts = texts;
    this.wishes = wishes;
    passphrase = new PassphraseField("unlock-passphrase", texts);
    passphrase.onEnter(this::unlock);
    row = passphrase.row(texts.get("unlock.passphrase"), texts.get("unlock.hint"));
    open = Parts.id("unlock-open", Parts.primary(texts.get("unlock.open"), this::unlock));
    var heading = Parts.text(name, "headline");
    heading.setId("unlock-name");
    root.getChildren().add(page(Parts.text(said, "quiet"), heading));
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            goBack();
          }
        });
  }

  private Region page(Region said, Region heading) {
    var card =
        Parts.card(
            Parts.icon(Feather.LOCK, "unlock-sign"),
            heading,
            said,
            trouble,
            row,
            new Flow(
                8,
                8,
                open,
                Parts.id(
                    "unlock-another",
                    Parts.secondary(texts.get("unlock.another"), this::openAnother)),
                Parts.id("unlock-back", Parts.secondary(texts.get("unlock.back"), this::goBack))));
    card.setMaxWidth(520);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setId("unlock");
    var page = new VBox(card);
    page.setAlignment(Pos.CENTER);
    page.getStyleClass().add("page");
    var scroll = Parts.scrolling(page);
    scroll.setFitToHeight(true);
    return scroll;
  }

  Region root() {
    return root;
  }

  /** Takes the focus to the field. */
  void arrive() {
    passphrase.select();
  }

  private void unlock() {
    if (busy) {
      return;
    }
    trouble.getChildren().clear();
    if (passphrase.length() == 0) {
      refuse(texts.get("unlock.missing"));
      return;
    }
    row.showProblem("");
    show(true);
    wishes.open(passphrase.passphrase());
  }

  /** What is being opened now would come in the way of what is wished for next. */
  private void goBack() {
    if (!busy) {
      wishes.back();
    }
  }

  private void openAnother() {
    if (!busy) {
      wishes.openAnother();
    }
  }

  /** The passphrase does not open the file: what is typed stays, ready to be typed over. */
  void refuse(String sentence) {
    show(false);
    row.showProblem(sentence);
    passphrase.select();
  }

  /** Something else is in the way. */
  void tell(String sentence) {
    show(false);
    var box = Parts.callout(Tone.BAD, texts.get("problem.heading"), Parts.text(sentence));
    box.setId("unlock-problem");
    trouble.getChildren().setAll(box);
  }

  private void show(boolean working) {
    busy = working;
    open.setText(texts.get(working ? "unlock.opening" : "unlock.open"));
    open.setGraphic(working ? Parts.turning() : null);
  }

  /** Forgets what was typed. */
  void forget() {
    passphrase.clear();
  }
}
