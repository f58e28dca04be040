package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first page without a file: makes one, opens one, or looks around in the sample. */
final class WelcomeView {
  private final VBox trouble = Parts.column(0);
  private final StackPane root = new StackPane();
  private final Texts texts;

  WelcomeView(Texts texts, RecentList recent, FileActions files, Consumer<Locale> speak) {
    this.texts = texts;
    var logo = new ImageView(Pictures.icon(128));
    logo.setFitWidth(56);
    logo.setFitHeight(56);
    var actions =
        new Flow(
            8,
            8,
            Parts.id("welcome-start", Parts.primary(texts.get("welcome.start"), files::chooseNew)),
            Parts.id("welcome-open", Parts.secondary(texts.get("file.open"), files::chooseOpen)),
            Parts.id(
                "welcome-bring-back",
                Parts.secondary(texts.get("everything.bring-back"), files::chooseExport)),
            Parts.id(
                "welcome-sample", Parts.secondary(texts.get("welcome.sample"), files::openSample)));
    var card =
        Parts.card(
            logo,
            Parts.text(texts.get("welcome.heading"), "headline"),
            Parts.text(texts.get("welcome.text"), "quiet"),
            Parts.bullets(
                List.of(
                    Parts.text(texts.get("welcome.point.dates")),
                    Parts.text(texts.get("welcome.point.sources")),
                    Parts.text(texts.get("welcome.point.local")))),
            trouble,
            actions);
    card.getChildren().addAll(recent, languages(speak));
    card.setMaxWidth(620);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setId("welcome");
    var page = new VBox(card);
    page.setAlignment(Pos.CENTER);
    page.getStyleClass().add("page");
    var scroll = Parts.scrolling(page);
    scroll.setFitToHeight(true);
    root.getChildren().add(scroll);
  }

  Region root() {
    return root;
  }

  /**
   * Says why a file could not be opened.
   *
   * @param ways what can be done about it
   */
  void tell(String problem, List<? extends Node> ways) {
    var box = Parts.callout(Tone.BAD, texts.get("problem.heading"), Parts.text(problem));
    box.getChildren().addAll(ways);
    trouble.getChildren().setAll(box);
  }

  /** Says nothing any more. */
  void forget() {
    trouble.getChildren().clear();
  }

  private Flow languages(Consumer<Locale> speak) {
    var row = new Flow(8, 8);
    var group = new ToggleGroup();
    for (Locale language : Texts.LANGUAGES) {
      var toggle = new ToggleButton(texts.get("language." + language.getLanguage()));
      toggle.getStyleClass().add("chip");
      toggle.setToggleGroup(group);
      toggle.setSelected(language.getLanguage().equals(texts.locale().getLanguage()));
      toggle.setId("welcome-" + language.getLanguage());
      toggle.setOnAction(event -> speak.accept(language));
      row.getChildren().add(toggle);
    }
    return row;
  }
}
