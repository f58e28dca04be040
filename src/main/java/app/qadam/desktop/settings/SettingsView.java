package app.qadam.desktop.settings;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Theme, language, text size and when to lock; each takes effect at once. */
public final class SettingsView implements Page {
  private final VBox content = new VBox();
  private final Region root = Parts.scrolling(content);
  private final Texts texts;

  /**
   * The settings.
   *
   * @param <T> what is chosen
   * @param current the choice in force
   * @param choose takes a new choice
   */
  public record Choice<T>(List<T> all, T current, Consumer<T> choose) {
    public Choice {
      all = List.copyOf(all);
    }
  }

  /**
   * The settings.
   *
   * @param lockAfter minutes; 0 for never
   * @param openProtection leads to the passphrase of the open file
   * @param more cards about other things that are chosen elsewhere
   */
  public SettingsView(
      Texts texts,
      Choice<Theme> theme,
      Choice<Locale> language,
      Choice<Integer> textSize,
      Choice<Integer> lockAfter,
      Runnable openProtection,
      VBox... more) {
    this.texts = texts;
    content.getStyleClass().add("page");
    content
        .getChildren()
        .addAll(
            choices(
                "settings.theme",
                theme,
                "theme-",
                Theme::id,
                one -> texts.get("theme." + one.id())),
            choices(
                "settings.language",
                language,
                "language-",
                Locale::getLanguage,
                one -> texts.get("language." + one.getLanguage())),
            choices(
                "settings.text-size",
                textSize,
                "text-size-",
                String::valueOf,
                one -> texts.get("settings.percent", one)),
            locking(lockAfter, openProtection));
    content.getChildren().addAll(more);
    content.getChildren().add(Parts.text(texts.get("settings.where"), "quiet"));
  }

  @Override
  public String title() {
    return texts.get("page.settings");
  }

  @Override
  public Region root() {
    return root;
  }

  private VBox locking(Choice<Integer> lockAfter, Runnable openProtection) {
    var card =
        choices(
            "settings.lock-after",
            lockAfter,
            "lock-after-",
            String::valueOf,
            one ->
                one == 0
                    ? texts.get("settings.lock-after.never")
                    : texts.quantity("settings.lock-after.minutes", one));
    var link = Parts.link(texts.get("settings.protection"), openProtection);
    card.getChildren().add(Parts.id("settings-protection", link));
    return card;
  }

  private <T> VBox choices(
      String heading,
      Choice<T> choice,
      String ids,
      Function<T, String> id,
      Function<T, String> name) {
    var group = new ToggleGroup();
    var row = new Flow(8, 8);
    for (T one : choice.all()) {
      var toggle = new ToggleButton(name.apply(one));
      toggle.setId(ids + id.apply(one));
      toggle.setToggleGroup(group);
      toggle.setSelected(one.equals(choice.current()));
      toggle.setAccessibleText(texts.get(heading) + ": " + name.apply(one));
      toggle.setOnAction(event -> {
        toggle.setSelected(true);
        choice.choose().accept(one);
      });
      row.getChildren().add(toggle);
    }
    Roving.in(row);
    return Parts.card(texts.get(heading), Parts.text(texts.get(heading + ".hint"), "quiet"), row);
  }
}
