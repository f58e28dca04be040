package app.qadam.desktop.about;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.text.FactsWords;
import app.qadam.text.Texts;
import app.qadam.text.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What Qadam is, what runs here, where it keeps what, and whose work it is made with. */
public final class AboutView implements Page {
  private final Texts texts;
  private final Desk desk;
  private final Around around;
  private final Running running;
  private final Label copied = Parts.id("about-copied", Parts.text("", "quiet"));
  private final Region root;

  /** What the window knows and does that this page shows. */
  public interface Around {
    /** Where the settings lie. */
    Path settings();

    /** Where the log lies. */
    Path log();

    /** Shows the first steps again. */
    void introduce();

    /** Goes through the sample. */
    void tour();
  }

  public AboutView(Desk desk, Around around) {
    this.desk = desk;
    this.texts = desk.texts();
    this.around = around;
    var english = new FactsWords(Texts.in(Locale.ENGLISH));
    this.running = Running.now(english.inForce(desk.situation().get().facts().edition()));
    var page = Parts.column(16, qadam(), runs(), new LibraryCard(desk));
    page.getStyleClass().add("page");
    this.root = Parts.scrolling(page);
  }

  @Override
  public String title() {
    return texts.get("page.about");
  }

  @Override
  public Region root() {
    return root;
  }

  private VBox qadam() {
    var again =
        new Flow(
            8,
            8,
            Parts.id(
                "about-first-steps",
                Parts.secondary(texts.get("about.first-steps"), around::introduce)),
            Parts.id("about-tour", Parts.secondary(texts.get("about.tour"), around::tour)),
            Parts.id(
                "about-help",
                Parts.secondary(texts.get("page.help"), () -> desk.open(new Place.Help()))));
    return Parts.card(
        Parts.column(
            4,
            Parts.text(texts.get("help.about.name", Version.NAME), "headline"),
            Parts.text(texts.get("help.about.what"), "quiet")),
        Parts.callout(
            Tone.GOOD,
            texts.get("help.about.offline"),
            Parts.text(texts.get("help.about.offline.detail"))),
        Parts.text(texts.get("help.about.licence"), "reading"),
        again);
  }

  private VBox runs() {
    var facts = new FactsWords(texts).inForce(desk.situation().get().facts().edition());
    var copy = Parts.id("about-copy", Parts.secondary(texts.get("about.copy"), this::copyReport));
    return Parts.card(
        texts.get("about.runs"),
        row("about.version", Parts.text(Version.NAME)),
        row("about.facts", Parts.text(facts)),
        row("about.java", Parts.text(running.java())),
        row("about.javafx", Parts.text(running.window())),
        row("about.system", Parts.text(running.system())),
        row("about.settings", folder("about-settings", around.settings())),
        row("about.log", folder("about-log", around.log())),
        Parts.text(texts.get("about.copy.hint"), "quiet"),
        new Flow(8, 8, copy, copied));
  }

  private Beside row(String key, Node value) {
    var name = Parts.row(0, Parts.text(texts.get(key), "quiet"));
    name.getStyleClass().add("library-name");
    return Beside.halves(16, name, Parts.row(0, value));
  }

  private Node folder(String id, Path folder) {
    var link = Parts.link(folder.toString(), () -> desk.browse(folder.toUri().toString()));
    link.setAccessibleText(texts.get("about.folder", folder));
    return Parts.id(id, link);
  }

  private void copyReport() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, running.report()));
    copied.setText(texts.get("about.copied"));
  }

  /** What is copied for a report, for tests. */
  List<String> report() {
    return running.report().lines().toList();
  }
}
