package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Steady;
import app.qadam.text.Texts;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which facts and which exchange rates are in force, and how to have others. */
public final class RatesView implements Page {
  private final FactsCard facts;
  private final RatesCard rates;
  private final ScrollPane root;
  private final Texts texts;

  public RatesView(Desk desk) {
    this.texts = desk.texts();
    facts = new FactsCard(desk);
    rates = new RatesCard(desk);
    var content = new VBox(Chips.compare(desk, new Place.Rates()), facts.root(), rates.root());
    content.getStyleClass().add("page");
    root = Parts.scrolling(content);
    show(desk.situation().get());
    desk.situation().subscribe((before, now) -> Steady.keep(root, () -> show(now)));
  }

  private void show(Situation now) {
    facts.show(now);
    rates.show(now);
  }

  @Override
  public String title() {
    return texts.get("compare.rates");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    rates.arrive();
  }

  @Override
  public void leave() {
    rates.save();
  }
}
