package app.qadam.desktop.help;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ManualLinks;
import app.qadam.desktop.kit.Parts;
import app.qadam.text.Manual;
import app.qadam.text.Manual.Block;
import app.qadam.text.Manual.Inline;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A page of the manual, drawn. */
final class ManualPage {
  private final Desk desk;

  ManualPage(Desk desk) {
    this.desk = desk;
  }

  VBox of(Manual.Topic topic) {
    var card = Parts.card(Parts.text(topic.title(), "headline"));
    card.getStyleClass().add("manual");
    List<Node> points = new ArrayList<>();
    List<Manual.Row> rows = new ArrayList<>();
    for (Block block : topic.blocks()) {
      if (!(block instanceof Manual.Point)) {
        end(points, card);
      }
      if (!(block instanceof Manual.Row)) {
        endTable(rows, card);
      }
      switch (block) {
        case Manual.Heading heading ->
            card.getChildren().add(Parts.text(heading.words(), "card-heading"));
        case Manual.Paragraph paragraph -> card.getChildren().add(flow(paragraph.parts()));
        case Manual.Point point -> points.add(flow(point.parts()));
        case Manual.Row row -> rows.add(row);
      }
    }
    end(points, card);
    endTable(rows, card);
    return card;
  }

  private static void end(List<Node> points, VBox card) {
    if (!points.isEmpty()) {
      card.getChildren().add(Parts.bullets(points));
      points.clear();
    }
  }

  private static void endTable(List<Manual.Row> rows, VBox card) {
    if (!rows.isEmpty()) {
      card.getChildren().add(table(rows));
      rows.clear();
    }
  }

  private static GridPane table(List<Manual.Row> rows) {
    var grid = new GridPane(16, 8);
    int columns = rows.getFirst().cells().size();
    for (int column = 0; column < columns; column++) {
      var share = new ColumnConstraints();
      share.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(share);
    }
    for (int row = 0; row < rows.size(); row++) {
      var cells = rows.get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        grid.add(cell(cells.get(column), row == 0), column, row);
      }
    }
    return grid;
  }

  private static Label cell(String words, boolean heads) {
    return heads ? Parts.text(words, "strong", "small") : Parts.text(words);
  }

  private TextFlow flow(List<Inline> parts) {
    var flow = new TextFlow();
    flow.getStyleClass().addAll("glossed", "reading");
    flow.setMinHeight(Region.USE_PREF_SIZE);
    parts.forEach(part -> flow.getChildren().add(node(part)));
    return flow;
  }

  private Node node(Inline part) {
    return switch (part) {
      case Manual.Words words -> words(words.words(), "words");
      case Manual.Term term -> words(term.words(), "words", "strong");
      case Manual.Keys keys -> Parts.line(keys.words(), "key");
      case Manual.Link link ->
          Parts.link(link.words(), () -> ManualLinks.place(link.target()).ifPresent(desk::open));
    };
  }

  private static Text words(String words, String... styles) {
    var text = new Text(words);
    text.getStyleClass().addAll(styles);
    return text;
  }
}
