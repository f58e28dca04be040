package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The working calendar, and the applicant's own days in it. */
public final class DaysOffView implements Page {
  private final Desk desk;
  private final OwnDays own;
  private final YearCard year;
  private final VBox content = new VBox();
  private final ScrollPane root = Parts.scrolling(content);

  public DaysOffView(Desk desk) {
    this.desk = desk;
    this.own = new OwnDays(desk);
    this.year =
        new YearCard(
            desk,
            day -> {
              root.setVvalue(0);
              own.propose(day);
            });
    content.getStyleClass().add("page");
    content
        .getChildren()
        .addAll(Chips.deadlines(desk, new Place.DaysOff()), own.root(), year.root());
    bind();
  }

  @Override
  public String title() {
    return desk.texts().get("page.deadlines");
  }

  @Override
  public Region root() {
    return root;
  }

  private void show(Situation now) {
    own.show(now);
    year.show(now);
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
