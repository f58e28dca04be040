package app.qadam.desktop.shell;

import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Theme;
import app.qadam.desktop.search.Finder;
import app.qadam.desktop.search.Found;
import app.qadam.desktop.search.Goal;
import app.qadam.desktop.search.Hit;
import app.qadam.desktop.search.Kind;
import app.qadam.desktop.search.SearchBox;
import app.qadam.model.Phrase;
import app.qadam.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** What the box in the top bar looks for, and how what is chosen is come to or done. */
final class Searching implements SearchBox.Finding {
  /** They lead to where a hit of its own leads, or to the search itself. */
  private static final String GOING = "go-";

  private static final List<String> LEFT_OUT = List.of("search", "file-backups", "file-history");

  /** What is offered before anything is typed, in this order. */
  private static final List<String> USUAL =
      List.of("undo", "file-copy", "do-calendar", "do-plan", "file-lock", "file-open", "shortcuts");

  private final Texts texts;
  private final Session session;
  private final Finder finder;
  private final Around around;

  /** The window around the search. */
  interface Around {
    /** What can be done now. */
    List<Command> possible();

    /** Opens a page and gives it. */
    Optional<Region> open(Place place);

    FileDesk files();

    void exportCalendar();

    void wear(Theme theme);

    void speak(Locale language);
  }

  Searching(Texts texts, Session session, Around around) {
    this.texts = texts;
    this.session = session;
    this.around = around;
    this.finder = new Finder(texts);
  }

  @Override
  public void find(String typed, Consumer<List<Hit>> told) {
    var now = session.situation().get();
    var commands = commands();
    session.work(() -> finder.find(typed, now, commands), told);
  }

  @Override
  public void recent(List<String> chosen, Consumer<List<Hit>> told) {
    var now = session.situation().get();
    var commands = commands();
    session.work(() -> finder.recent(chosen, now, commands), told);
  }

  @Override
  public List<Found> usual() {
    var all = commands();
    return USUAL.stream()
        .flatMap(id -> all.stream().filter(found -> found.goal().equals(new Goal.Run(id))))
        .toList();
  }

  @Override
  public void take(Found found) {
    switch (found.goal()) {
      case Goal.Run(String id) ->
          all().filter(command -> command.id().equals(id)).findFirst().ifPresent(Command::run);
      case Goal.Go go -> around.open(go.place()).ifPresent(page -> Reach.spot(page, go));
    }
  }

  private List<Found> commands() {
    return all().map(this::found).toList();
  }

  private Stream<Command> all() {
    return Stream.concat(
        around.possible().stream()
            .filter(command -> !command.id().startsWith(GOING) && !LEFT_OUT.contains(command.id()))
            .filter(this::doesSomething),
        own().stream());
  }

  private boolean doesSomething(Command command) {
    return switch (command.id()) {
      case "undo" -> session.possible().get().undo();
      case "redo" -> session.possible().get().redo();
      default -> true;
    };
  }

  private Found found(Command command) {
    return new Found(
        "command-" + command.id(),
        Kind.COMMAND,
        texts.say(command.title()),
        "",
        command.written(),
        new Goal.Run(command.id()));
  }

  /** What has a place on a page, and is done from here as well. */
  private List<Command> own() {
    return Stream.of(
            Stream.of(
                command("do-calendar", Phrase.of("calendar.save"), around::exportCalendar),
                command(
                    "do-plan",
                    Phrase.of("documents.export-pdf.name"),
                    () -> around.files().exportPdf())),
            Stream.of(Theme.values())
                .map(theme ->
                    command(
                        "do-theme-" + theme.id(),
                        choice("settings.theme", "theme." + theme.id()),
                        () -> around.wear(theme))),
            Texts.LANGUAGES.stream()
                .map(language ->
                    command(
                        "do-language-" + language.getLanguage(),
                        choice("settings.language", "language." + language.getLanguage()),
                        () -> around.speak(language))))
        .<Command>flatMap(commands -> commands)
        .toList();
  }

  private static Phrase choice(String setting, String value) {
    return Phrase.of("search.choice", Phrase.of(setting), Phrase.of(value));
  }

  private static Command command(String id, Phrase title, Runnable action) {
    return new Command(id, Command.Group.WINDOW, title, List.of(), () -> true, action);
  }
}
