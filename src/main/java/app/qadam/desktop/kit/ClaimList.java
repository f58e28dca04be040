package app.qadam.desktop.kit;

import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Fact;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** What each source says, with its kind and its dates; disagreement stands there openly. */
public final class ClaimList extends VBox {
  public ClaimList(List<Claim> claims, Desk desk) {
    super(14);
    claims.forEach(claim -> getChildren().add(claim(claim, desk)));
  }

  /** The list behind a heading that opens it: "Sources (3)". */
  public static TitledPane folded(List<Claim> claims, Desk desk) {
    var pane =
        new TitledPane(
            desk.texts().get("sources.count", claims.size()), new ClaimList(claims, desk));
    pane.setExpanded(false);
    pane.setAnimated(false);
    pane.getStyleClass().add("sources");
    return pane;
  }

  /** What to watch out for: the leading claim, with the note on how far to trust it. */
  public static VBox callout(Fact fact, Desk desk) {
    return Parts.callout(Tone.WARN, "", point(fact, desk));
  }

  /** The leading claim of a fact, with the note on how far to trust it. */
  public static VBox point(Fact fact, Desk desk) {
    var point = Parts.column(2, Glossed.text(desk, desk.texts().of(fact.lead().text())));
    fact.lead()
        .note()
        .ifPresent(note -> point.getChildren().add(Parts.text(desk.texts().of(note), "warn-text")));
    return point;
  }

  private static VBox claim(Claim claim, Desk desk) {
    Texts texts = desk.texts();
    var source = claim.source();
    var kind = texts.get("source." + source.kind().id());
    var dated =
        texts.get(
            "source.dates",
            texts.orElse(source.published(), "source.undated"),
            texts.plainDate(claim.seen()));
    var box = Parts.column(4, Parts.text(texts.of(claim.text())));
    claim.note().ifPresent(note -> box.getChildren().add(Parts.text(texts.of(note), "warn-text")));
    box.getChildren().add(Parts.text(kind + " · " + source.title(), "quiet", "small"));
    box.getChildren().add(Parts.text(dated, "quiet", "small"));
    source
        .address()
        .ifPresent(address -> {
          var link = Parts.link(address, () -> desk.browse(address));
          link.getStyleClass().add("small");
          box.getChildren().add(link);
        });
    return box;
  }
}
