package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.store.ConflictCopy;
import app.qadam.store.OwnerOnly;
import app.qadam.store.SyncService;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Says what lies around an open file and could come in its way: a service, another version. */
final class Surroundings {
  private static final String UNDERSTOOD = "understood";

  private final Session session;
  private final Preferences preferences;
  private final Consumer<Path> open;
  private final Consumer<String> tell;
  private final ZoneId zone;
  private final VBox root = Parts.column(0);

  /**
   * Nothing is said yet.
   *
   * @param open opens another file
   * @param tell says something for a while
   * @param zone in which days are told
   */
  Surroundings(
      Session session,
      Preferences preferences,
      Consumer<Path> open,
      Consumer<String> tell,
      ZoneId zone) {
    this.session = session;
    this.preferences = preferences;
    this.open = open;
    this.tell = tell;
    this.zone = zone;
  }

  Node root() {
    return root;
  }

  /** Says nothing any more. */
  void clear() {
    root.getChildren().clear();
  }

  private record Found(
      Optional<SyncService> service, List<ConflictCopy> copies, boolean openToOthers) {}

  /** Looks around a file that was opened, beside what the window does, and says what is there. */
  void look(Path file, Texts texts) {
    root.getChildren().clear();
    session.work(
        () ->
            new Found(
                SyncService.of(file), ConflictCopy.beside(file), OwnerOnly.isOpenToOthers(file)),
        found -> {
          if (session.file().get().equals(Optional.of(file))) {
            show(found, file, texts);
          }
        });
  }

  private void show(Found found, Path file, Texts texts) {
    root.getChildren().clear();
    if (!found.copies().isEmpty()) {
      root.getChildren().add(versions(found.copies(), texts));
    }
    var known = preferences.remembered(nameOf(file));
    found
        .service()
        .filter(service -> known.isEmpty())
        .ifPresent(service -> root.getChildren().add(synchronised(service, file, texts)));
    if (found.openToOthers() && preferences.isFirstTimeFor(file)) {
      root.getChildren().add(rights(file, texts));
    }
  }

  /** A file that others can read is told of once, with the way to close it to them. */
  private VBox rights(Path file, Texts texts) {
    var box =
        Parts.callout(
            Tone.WARN,
            texts.get("rights.open.heading"),
            Parts.text(texts.get("rights.open", file.getFileName())));
    box.setId("window-rights");
    var close =
        Parts.link(
            texts.get("rights.open.close"),
            () -> {
              root.getChildren().remove(box);
              var said = OwnerOnly.close(file) ? "rights.open.closed" : "rights.open.no-rights";
              tell.accept(texts.get(said, file.getFileName()));
            });
    var leave = Parts.link(texts.get("window.close-message"), () -> root.getChildren().remove(box));
    box.getChildren().addAll(Parts.id("rights-close", close), leave);
    return box;
  }

  /** A file's name in the settings, in which no path is wanted a second time. */
  private static String nameOf(Path file) {
    return "synchronised."
        + Integer.toHexString(file.toAbsolutePath().normalize().toString().hashCode());
  }

  private VBox synchronised(SyncService service, Path file, Texts texts) {
    var box =
        Parts.callout(
            Tone.WARN,
            texts.get("beside.sync.heading", service.title()),
            Parts.text(texts.get("beside.sync.text", service.title())));
    box.setId("beside-sync");
    var understood =
        Parts.link(
            texts.get("beside.sync.understood"),
            () -> {
              preferences.remember(nameOf(file), UNDERSTOOD);
              root.getChildren().remove(box);
            });
    box.getChildren().add(Parts.id("beside-sync-understood", understood));
    return box;
  }

  private VBox versions(List<ConflictCopy> copies, Texts texts) {
    var box = Parts.callout(Tone.WARN, texts.get("beside.copy.heading"));
    box.setId("beside-copy");
    for (ConflictCopy copy : copies) {
      box.getChildren().add(Parts.text(said(copy, texts)));
      var link =
          Parts.link(
              texts.get("beside.copy.open", copy.fileName()), () -> open.accept(copy.file()));
      box.getChildren().add(Parts.id("beside-copy-open", link));
    }
    var close = Parts.link(texts.get("window.close-message"), () -> root.getChildren().remove(box));
    box.getChildren()
        .addAll(Parts.text(texts.get("beside.copy.way")), Parts.id("beside-copy-close", close));
    return box;
  }

  private String said(ConflictCopy copy, Texts texts) {
    return copy.apart()
        .map(apart ->
            String.join(
                " ",
                texts.get("beside.copy.text", copy.fileName()),
                said("beside.copy.here", apart.here(), texts),
                said("beside.copy.there", apart.there(), texts)))
        .orElseGet(() -> texts.get("beside.copy.unread", copy.fileName()));
  }

  private String said(String key, ConflictCopy.Side side, Texts texts) {
    return side.last()
        .map(last ->
            texts.get(
                key + texts.plural(side.changes()),
                side.changes(),
                texts.date(LocalDate.ofInstant(last, zone))))
        .orElseGet(() -> texts.get("beside.copy.nothing-here"));
  }
}
