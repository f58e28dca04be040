package app.qadam.desktop.help;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Glossed;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.Facts;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Help.Disagreement;
import app.qadam.model.fact.Requirement;
import app.qadam.model.fact.Source;
import app.qadam.model.fact.SourceKind;
import app.qadam.text.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What Qadam knows and from whom: disagreements, requirements, the list of sources. */
final class SourceSections {
  private static final Comparator<Claim> PROGRAMME_PAGE_FIRST =
      Comparator.comparing(claim -> claim.source().kind() != SourceKind.PROGRAMME_PAGE);

  private final Desk desk;
  private final Texts texts;
  private final Facts facts;

  SourceSections(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.facts = desk.situation().get().facts();
  }

  VBox disagreements() {
    return Parts.column(
        16, facts.help().disagreements().stream().map(this::disagreement).toArray(Node[]::new));
  }

  private VBox disagreement(Disagreement row) {
    var claims = row.claims().stream().sorted(PROGRAMME_PAGE_FIRST).toList();
    return Parts.card(texts.of(row.question()), new ClaimList(claims, desk));
  }

  VBox requirements() {
    return Parts.column(
        16, facts.requirements().stream().map(this::requirement).toArray(Node[]::new));
  }

  private VBox requirement(Requirement requirement) {
    return Parts.card(
        texts.of(requirement.title()),
        Glossed.text(desk, texts.of(requirement.why()), "reading"),
        ClaimList.folded(requirement.claims(), desk));
  }

  VBox sources() {
    var all = Parts.column(16);
    for (SourceKind kind : SourceKind.values()) {
      var ofKind = facts.sources().values().stream().filter(s -> s.kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        all.getChildren().add(kind(kind, ofKind));
      }
    }
    return all;
  }

  private VBox kind(SourceKind kind, List<Source> sources) {
    var heading = texts.get("help.source-kind", texts.get("source." + kind.id()), sources.size());
    var rows = Parts.column(12, sources.stream().map(this::source).toArray(Node[]::new));
    return Parts.card(heading, rows);
  }

  private VBox source(Source source) {
    var dated = texts.get("help.dated", texts.orElse(source.published(), "source.undated"));
    var box = Parts.column(2, Parts.text(source.title()), Parts.text(dated, "quiet", "small"));
    source
        .address()
        .ifPresentOrElse(
            address -> box.getChildren().add(address(address)),
            () ->
                box.getChildren().add(Parts.text(texts.get("help.no-address"), "quiet", "small")));
    return box;
  }

  private Node address(String address) {
    var link = Parts.link(address, () -> desk.browse(address));
    link.getStyleClass().add("small");
    return link;
  }
}
