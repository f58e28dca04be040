package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.Attachment;
import app.qadam.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The files of a document: how to attach one, the current one as a picture, all versions. */
final class FilesCard extends VBox {
  /** Pastes, as everywhere. */
  static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  /** How many versions are shown, and how many more when asked. */
  private static final int AT_ONCE = 4;

  private final Desk desk;
  private final Texts texts;
  private final Attacher attacher;
  private final FilePreview preview;
  private final boolean pictured;
  private final Button choose;
  private final Label none;
  private final VBox list = Parts.column(0);
  private final Region versions;
  private final Map<Long, FileVersion> rows = new HashMap<>();
  private final Hyperlink more;
  private List<Attachment> all = List.of();
  private List<Attachment> shown = List.of();
  private int most = AT_ONCE;

  /**
   * @param pictured whether the current version is shown as a picture here
   */
  FilesCard(Desk desk, Attacher attacher, boolean pictured) {
    this.desk = desk;
    this.texts = desk.texts();
    this.attacher = attacher;
    this.pictured = pictured;
    this.preview = new FilePreview(desk);
    this.choose =
        Parts.id("file-choose", Parts.secondary(texts.get("files.attach"), attacher::choose));
    this.none = Parts.text(texts.get("files.no-file"), "quiet");
    this.more = Parts.id("file-more", Parts.link("", this::showMore));
    more.managedProperty().bind(more.visibleProperty());
    more.setVisible(false);
    this.versions = pictured ? Beside.of(16, list, preview) : list;
    none.managedProperty().bind(none.visibleProperty());
    versions.managedProperty().bind(versions.visibleProperty());
    getStyleClass().addAll("card", "files-card");
    setId("files");
    list.getStyleClass().add("file-versions");
    getChildren().addAll(Parts.text(texts.get("files.heading"), "card-heading"), ways());
    if (pictured) {
      getChildren().add(attacher);
    }
    getChildren().add(none);
    getChildren().addAll(versions, more);
  }

  private VBox ways() {
    var paste = Parts.id("file-paste", Parts.secondary(texts.get("files.paste"), attacher::paste));
    return Parts.column(
        8,
        new Flow(8, 8, choose, paste),
        Parts.text(
            texts.get("files.ways", PASTE.getDisplayText(), Attachment.LARGEST / 1_000_000),
            "quiet",
            "small"));
  }

  /** Shows the versions, the latest first; while files are being attached, no picture is drawn. */
  void update(List<Attachment> attached) {
    all = attached;
    var latestFirst = inSight();
    if (!latestFirst.equals(shown)) {
      arrange(latestFirst);
      shown = latestFirst;
    }
    more.setText(texts.get("files.earlier", attached.size() - latestFirst.size()));
    more.setVisible(latestFirst.size() < attached.size());
    none.setVisible(attached.isEmpty());
    versions.setVisible(!attached.isEmpty());
    if (pictured && !attacher.isAtWork()) {
      preview.show(attached.stream().filter(Attachment::current).findFirst());
    }
  }

  /** The latest versions and the current one: many at once would take the window's time. */
  private List<Attachment> inSight() {
    var latestFirst = all.reversed();
    return IntStream.range(0, latestFirst.size())
        .filter(i -> i < most || latestFirst.get(i).current())
        .mapToObj(latestFirst::get)
        .toList();
  }

  private void showMore() {
    most += AT_ONCE;
    update(all);
  }

  /** Marks the card while files are held over it. */
  void expect(boolean files) {
    getStyleClass().remove("expecting");
    if (files) {
      getStyleClass().add("expecting");
    }
  }

  private void arrange(List<Attachment> latestFirst) {
    var ids = latestFirst.stream().map(Attachment::id).toList();
    if (!ids.equals(shown.stream().map(Attachment::id).toList())) {
      var focused = focusOwner();
      int place = focused.map(this::rowOf).orElse(-1);
      rows.keySet().retainAll(ids);
      latestFirst.forEach(one -> rows.computeIfAbsent(one.id(), id -> new FileVersion(desk, one)));
      list.getChildren().setAll(ids.stream().map(this::row).toList());
      focused.filter(node -> place >= 0).ifPresent(node -> focusAgain(node, place));
    }
    latestFirst.forEach(one -> row(one.id()).update(one));
  }

  private FileVersion row(long id) {
    return Optional.ofNullable(rows.get(id)).orElseThrow();
  }

  private Optional<Node> focusOwner() {
    return Optional.ofNullable(getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
  }

  /** The place of the version in which a node is; -1 when it is in none. */
  private int rowOf(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      int row = list.getChildren().indexOf(up);
      if (row >= 0) {
        return row;
      }
    }
    return -1;
  }

  /** The control that had the focus; when its version is gone, what stands in its place. */
  private void focusAgain(Node node, int place) {
    if (node.getScene() != null) {
      node.requestFocus();
    } else if (list.getChildren().isEmpty()) {
      choose.requestFocus();
    } else {
      var last = list.getChildren().size() - 1;
      ((FileVersion) list.getChildren().get(Math.min(place, last))).focus();
    }
  }
}
