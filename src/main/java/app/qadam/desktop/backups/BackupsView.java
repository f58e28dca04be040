package app.qadam.desktop.backups;

import app.qadam.desktop.kit.BackupDesk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Tone;
import app.qadam.store.Backup;
import app.qadam.text.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The backups of a file: when, how large, sound or not, what each holds and would change. */
public final class BackupsView implements Page {
  /** Opening one takes time; the others are shown on request. */
  static final int FIRST = 8;

  private final BackupDesk desk;
  private final Texts texts;
  private final PlaceCard place;
  private final VBox list = Parts.column(12);
  private final VBox content = Parts.column(16);
  private final Region root = Parts.scrolling(content);

  /** Those that are shown and not looked through yet, in order. */
  private final Deque<BackupCard> unlooked = new ArrayDeque<>();

  private boolean looking;

  public BackupsView(BackupDesk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
    place = new PlaceCard(desk, texts, this::refresh);
    content.getChildren().addAll(place.root(), list);
    content.getStyleClass().add("page");
    list.setId("backups-list");
  }

  @Override
  public String title() {
    return texts.get("page.backups");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place to) {
    refresh();
  }

  /** Lists them anew; what was open on the disk meanwhile may have changed. */
  public void refresh() {
    desk.list(all -> {
      place.show(all);
      unlooked.clear();
      list.getChildren().clear();
      if (all.isEmpty()) {
        list.getChildren()
            .add(
                Parts.id(
                    "backups-none",
                    Parts.callout(
                        Tone.NEUTRAL,
                        texts.get("backups.none"),
                        Parts.text(
                            texts.get(
                                desk.now().isPresent()
                                    ? "backups.none.open"
                                    : "backups.none.closed")))));
        return;
      }
      list.getChildren().add(Parts.text(texts.get("backups.restore.what"), "quiet"));
      show(all.stream().limit(FIRST).toList(), 0);
      if (all.size() > FIRST) {
        list.getChildren().add(more(all));
      }
    });
  }

  private Region more(List<Backup> all) {
    var more = Parts.link(texts.get("backups.more", all.size()), () -> {});
    more.setId("backups-more");
    more.setOnAction(event -> {
      list.getChildren().remove(more);
      show(all.subList(FIRST, all.size()), FIRST);
    });
    return more;
  }

  private void show(List<Backup> backups, int number) {
    for (int i = 0; i < backups.size(); i++) {
      var card = new BackupCard(backups.get(i), number + i, desk, texts);
      list.getChildren().add(card.root());
      unlooked.add(card);
    }
    lookOn();
  }

  /** One after the other, so that whatever else waits comes in between. */
  private void lookOn() {
    var next = looking ? null : unlooked.poll();
    if (next != null) {
      looking = true;
      desk.look(
          next.backup(),
          condition -> {
            looking = false;
            next.show(condition);
            lookOn();
          });
    }
  }
}
