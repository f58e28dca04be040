package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.facts.ImportedFacts;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.edition.Edition;
import app.qadam.text.FactsWords;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which facts are in force, how old they are, and the way to others and back. */
final class FactsCard {
  private final Label inForce = Parts.id("facts-in-force", Parts.text("", "strong"));
  private final VBox age = Parts.column(0);
  private final VBox told = Parts.column(4);
  private final VBox warnings = Parts.column(8);
  private final VBox offer = Parts.id("facts-offer", Parts.column(12));
  private final Button importing;
  private final Button takeBack;
  private final VBox root;
  private final Desk desk;
  private final Texts texts;
  private final FactsWords words;
  private Optional<Edition> shown = Optional.empty();

  FactsCard(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new FactsWords(texts);
    importing =
        Parts.id("facts-import", Parts.secondary(texts.get("facts.import"), this::importFile));
    takeBack = Parts.id("facts-take-back", Parts.secondary("", this::takeBack));
    takeBack.setMinWidth(0);
    var line = Parts.row(8, inForce, age);
    age.setMinWidth(Region.USE_PREF_SIZE);
    root =
        Parts.card(
            texts.get("facts.heading"),
            Parts.text(texts.get("facts.text"), "quiet"),
            line,
            told,
            warnings,
            new Flow(8, 8, importing, takeBack),
            offer);
    hideIfEmpty(offer);
    hideIfEmpty(warnings);
  }

  VBox root() {
    return root;
  }

  void show(Situation now) {
    var edition = now.facts().edition();
    var today = now.plan().today();
    var file = now.file().comparing().facts();
    inForce.setText(words.inForce(edition));
    boolean isAmiss = edition.isOldOn(today) || edition.aheadOn(today).isPresent();
    var tone = isAmiss ? Tone.WARN : Tone.NEUTRAL;
    age.getChildren().setAll(Parts.id("facts-age", Parts.pill(words.age(edition, today), tone)));
    told.getChildren().setAll(note(words.counts(now.facts()) + ". " + dates(now)));
    file.filter(one -> edition.trouble().isEmpty())
        .ifPresent(one -> told.getChildren().add(note(accepted(one))));
    warnings.getChildren().setAll(warnings(now));
    hideIfEmpty(warnings);
    takeBack.setText(file.map(one -> texts.get("facts.take-back", one.name())).orElse(""));
    takeBack.setVisible(file.isPresent());
    takeBack.setManaged(file.isPresent());
    // What a file would change was held against the facts that were in force.
    if (shown.filter(edition::equals).isEmpty()) {
      showOffer(List.of());
    }
    shown = Optional.of(edition);
  }

  private Label note(String text) {
    return Parts.text(text, "quiet", "small");
  }

  private String dates(Situation now) {
    return texts.get(
        "facts.dates",
        texts.plainDate(now.facts().programsSeen()),
        texts.plainDate(now.facts().rates().date()));
  }

  private String accepted(FactsFile file) {
    return texts.get(
        "facts.accepted",
        file.name(),
        texts.plainDate(file.date()),
        texts.plainDate(file.accepted()));
  }

  private List<Node> warnings(Situation now) {
    var edition = now.facts().edition();
    var today = now.plan().today();
    var trouble =
        edition
            .trouble()
            .map(said -> warning("trouble", Tone.BAD, texts.get("facts.trouble"), texts.say(said)));
    var old =
        Optional.of(edition)
            .filter(one -> one.isOldOn(today))
            .map(one ->
                warning("old", Tone.WARN, words.old(one, today), texts.get("facts.old.text")));
    var behind =
        edition
            .file()
            .filter(file -> edition.isBehindShipped() && edition.trouble().isEmpty())
            .map(file ->
                warning(
                    "behind",
                    Tone.ACCENT,
                    texts.get("facts.behind"),
                    texts.get(
                        "facts.behind.text",
                        texts.plainDate(edition.shipped()),
                        texts.plainDate(file.date()))));
    return List.of(trouble, old, behind).stream().flatMap(Optional::stream).toList();
  }

  private static Node warning(String name, Tone tone, String heading, String text) {
    return Parts.id("facts-" + name, Parts.callout(tone, heading, Parts.text(text)));
  }

  private void importFile() {
    desk.files().chooseOne().ifPresent(this::read);
  }

  private void read(Path file) {
    var inForce = desk.situation().get().facts();
    desk.files().work(() -> FactsReading.of(file, inForce), this::tell);
  }

  private void tell(FactsReading reading) {
    switch (reading) {
      case FactsReading.Refused(var name, var why) ->
          showOffer(
              List.of(
                  Parts.id(
                      "facts-refused",
                      Parts.callout(
                          Tone.BAD,
                          texts.get("facts.refused", name),
                          Parts.text(texts.get("facts.refused.text", why.in(name)))))));
      case FactsReading.Offered offered -> {
        var part = new FactsOffer(offered, desk, this::accept, this::leave);
        showOffer(List.of(part.root()));
        part.focus();
      }
    }
  }

  private void accept(ImportedFacts imported) {
    desk.files().accept(imported, this::leave);
  }

  private void leave() {
    showOffer(List.of());
    importing.requestFocus();
  }

  private void takeBack() {
    desk.send(
        file -> new Change.SetFactsFile(file.comparing().facts(), Optional.empty()),
        importing::requestFocus);
  }

  private void showOffer(List<Node> nodes) {
    offer.getChildren().setAll(nodes);
    hideIfEmpty(offer);
  }

  private static void hideIfEmpty(VBox box) {
    boolean isFilled = !box.getChildren().isEmpty();
    box.setVisible(isFilled);
    box.setManaged(isFilled);
  }
}
