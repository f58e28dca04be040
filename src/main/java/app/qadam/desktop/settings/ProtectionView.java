package app.qadam.desktop.settings;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Protection;
import app.qadam.desktop.settings.PassphraseForm.Purpose;
import app.qadam.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Whether the file is kept under a passphrase, what that means, and how to change it. */
public final class ProtectionView implements Page {
  private final VBox content = new VBox();
  private final Region root = Parts.scrolling(content);
  private final Texts texts;
  private final Protection protection;
  private final Runnable lock;

  /** Kept here, because the file's own property forgets it together with the page. */
  private final ChangeListener<Boolean> follow = (property, before, after) -> show();

  /**
   * The page for the open file.
   *
   * @param lock locks the file now
   */
  public ProtectionView(Texts texts, Protection protection, Runnable lock) {
    this.texts = texts;
    this.protection = protection;
    this.lock = lock;
    content.getStyleClass().add("page");
    content.setId("protection");
    protection.isProtected().addListener(new WeakChangeListener<>(follow));
    show();
  }

  @Override
  public String title() {
    return texts.get("page.protection");
  }

  @Override
  public Region root() {
    return root;
  }

  private void show() {
    boolean isProtected = protection.isProtected().get();
    content
        .getChildren()
        .setAll(
            isProtected
                ? List.of(state(true), change(), removal())
                : List.of(state(false), setting()));
  }

  private VBox state(boolean isProtected) {
    var state = isProtected ? "on" : "off";
    var heading =
        Parts.row(
            8,
            Parts.icon(isProtected ? Feather.LOCK : Feather.UNLOCK),
            Parts.grow(
                Parts.text(
                    texts.get("protection.state." + state, protection.fileName()),
                    "card-heading")));
    heading.setId("protection-state");
    var card = Parts.card(heading, Parts.text(texts.get("protection.state-text." + state)));
    card.getChildren()
        .add(
            Parts.bullets(
                Stream.of("whole", "nobody", "copies", "outside")
                    .map(point -> Parts.text(texts.get("protection.point." + point)))
                    .toList()));
    card.getChildren().add(actions(isProtected));
    return card;
  }

  /** The sheet is of use before as well: it says what one is about to do. */
  private Flow actions(boolean isProtected) {
    var sheet = Parts.secondary(texts.get("protection.sheet"), protection::saveSheet);
    sheet.setGraphic(Parts.icon(Feather.PRINTER));
    var row = new Flow(8, 8, Parts.id("protection-sheet", sheet));
    if (isProtected) {
      var button = Parts.secondary(texts.get("file.lock"), lock);
      button.setGraphic(Parts.icon(Feather.LOCK));
      row.getChildren().addFirst(Parts.id("protection-lock", button));
    }
    return row;
  }

  private VBox setting() {
    return form(Purpose.SET, (form, told) -> protection.protect(form.next(), told));
  }

  private VBox change() {
    return form(
        Purpose.CHANGE, (form, told) -> protection.change(form.present(), form.next(), told));
  }

  private VBox removal() {
    return form(Purpose.REMOVE, (form, told) -> protection.remove(form.present(), told));
  }

  private VBox form(Purpose purpose, PassphraseForm.Action action) {
    return new PassphraseForm(texts, purpose, action).card();
  }
}
