package app.qadam.desktop.residence;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The permissions, the stays and the tax line. */
public final class ResidenceView implements Page {
  private static final double GAP = 16;

  private final Desk desk;
  private final PermissionCards permissions;
  private final DaysCard days;
  private final StaysCard stays;
  private final VisaFreeCard visaFree;
  private final TaxCard tax;
  private final VBox beginning;
  private final VBox content = Parts.column(GAP);
  private final Region root = Parts.scrolling(content);

  public ResidenceView(Desk desk) {
    this.desk = desk;
    permissions = new PermissionCards(desk);
    days = new DaysCard(desk);
    stays = new StaysCard(desk);
    visaFree = new VisaFreeCard(desk);
    tax = new TaxCard(desk);
    beginning = beginning();
    content
        .getChildren()
        .addAll(
            beginning,
            permissions.card(),
            halves(
                Parts.column(GAP, days.card(), visaFree.card()),
                Parts.column(GAP, stays.card(), tax.card())));
    content.getStyleClass().add("page");
    bind();
  }

  @Override
  public String title() {
    return desk.texts().get("page.residence");
  }

  @Override
  public Region root() {
    return root;
  }

  private static Beside halves(Region left, Region right) {
    left.getStyleClass().add("residence-half");
    right.getStyleClass().add("residence-half");
    return Beside.halves(GAP, left, right);
  }

  /** What will be here, and how to begin. */
  private VBox beginning() {
    var texts = desk.texts();
    var stay =
        Parts.id(
            "begin-stay",
            Parts.primary(texts.get("residence.begin.stay"), () -> stays.form().add()));
    var nationality =
        Parts.id(
            "begin-nationality",
            Parts.secondary(texts.get("residence.begin.nationality"), visaFree::focus));
    return Parts.callout(
        Tone.ACCENT,
        texts.get("residence.begin"),
        Parts.text(texts.get("residence.begin.detail")),
        new Flow(8, 8, stay, nationality));
  }

  private void show(Situation situation) {
    boolean isEmpty =
        situation.plan().residence().stays().isEmpty()
            && situation.file().planning().nationalities().isEmpty()
            && situation.plan().residence().permissions().stream()
                .allMatch(permission -> permission.from().isEmpty());
    beginning.setVisible(isEmpty);
    beginning.setManaged(isEmpty);
    permissions.show(situation);
    days.show(situation);
    stays.show(situation);
    visaFree.show(situation);
    tax.show(situation);
  }

  private void bind() {
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
