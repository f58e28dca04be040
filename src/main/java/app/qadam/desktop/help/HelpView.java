package app.qadam.desktop.help;

import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Help and sources. A section is built when it is first opened, and then kept as it was left. */
public final class HelpView implements Page {
  private final Desk desk;
  private final VBox list = Parts.column(2);
  private final StackPane detail = new StackPane();
  private final VBox root = new VBox();
  private final Map<Section, ChoiceRow> rows = new EnumMap<>(Section.class);
  private final Map<Section, ScrollPane> opened = new EnumMap<>(Section.class);

  public HelpView(Desk desk) {
    this.desk = desk;
    for (Section section : Section.values()) {
      list.getChildren().add(row(section));
    }
    var listScroll = Parts.scrolling(list);
    VBox.setVgrow(listScroll, Priority.ALWAYS);
    var card = Parts.card(listScroll);
    card.getStyleClass().add("sections");
    root.getStyleClass().add("page");
    root.getChildren().add(new ListAndDetail(card, detail));
    open(Section.TOPICS);
  }

  @Override
  public String title() {
    return desk.texts().get("help.title");
  }

  @Override
  public Region root() {
    return root;
  }

  private ChoiceRow row(Section section) {
    var row = new ChoiceRow("help-section-" + section.id(), () -> open(section));
    var name = desk.texts().get("help.section." + section.id());
    row.show(Optional.empty(), name, "", Optional.empty(), "strong");
    rows.put(section, row);
    return row;
  }

  private void open(Section section) {
    rows.forEach((other, row) -> row.setChosen(other == section));
    detail
        .getChildren()
        .setAll(opened.computeIfAbsent(section, one -> ListAndDetail.scrolling(content(one))));
  }

  private Region content(Section section) {
    return switch (section) {
      case TOPICS -> new PlainSections(desk).topics();
      case GLOSSARY -> new Glossary(desk);
      case DISAGREEMENTS -> new SourceSections(desk).disagreements();
      case REQUIREMENTS -> new SourceSections(desk).requirements();
      case SOURCES -> new SourceSections(desk).sources();
      case CALENDAR -> new PlainSections(desk).calendar();
      case ABOUT -> new PlainSections(desk).about();
    };
  }
}
