package app.qadam.desktop.deadlines;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.FigureRow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.time.Estimate;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dates to come, and what leads to a wished one. */
public final class ForecastView implements Page {
  private final Desk desk;
  private final VBox content = new VBox();
  private final Region root = Parts.scrolling(content);
  private final VBox arrival = Parts.column(16);
  private final VBox steps = Parts.column(16);
  private final WishCard wish;
  private final List<FigureRow> figures;

  public ForecastView(Desk desk) {
    this.desk = desk;
    this.wish = new WishCard(desk);
    this.figures =
        desk.situation().get().facts().estimates().values().stream()
            .map((Estimate estimate) -> new FigureRow(estimate, desk))
            .toList();
    content.getStyleClass().add("page");
    content
        .getChildren()
        .addAll(Chips.deadlines(desk, new Place.Forecast()), arrival, wish, steps, figuresCard());
    desk.situation().addListener((property, before, after) -> render(after));
    render(desk.situation().get());
  }

  @Override
  public String title() {
    return desk.texts().get("page.deadlines");
  }

  @Override
  public Region root() {
    return root;
  }

  private VBox figuresCard() {
    var card =
        Parts.card(
            desk.texts().get("forecast.figures"),
            Parts.text(desk.texts().get("forecast.figures.about"), "quiet"));
    for (FigureRow row : figures) {
      card.getChildren().addAll(Parts.rule(), row);
    }
    card.setId("forecast-figures");
    return card;
  }

  private void render(Situation now) {
    arrival.getChildren().setAll(new ArrivalCards(now, desk).cards());
    wish.follow(now);
    steps.getChildren().setAll(new StepsCard(now, desk).card());
    figures.forEach(row -> row.follow(now));
  }
}
