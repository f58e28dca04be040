package app.qadam.desktop.help;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Place;
import app.qadam.text.Manual;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The manual, and what Qadam knows from whom. A part is built when it is first opened, and then
 * kept as it was left.
 */
public final class HelpView implements Page {
  private static final String GLOSSARY = "glossary:";

  private final Desk desk;
  private final Manual manual;
  private final Contents contents;
  private final StackPane detail = new StackPane();
  private final VBox root = new VBox();
  private final Map<String, ScrollPane> opened = new HashMap<>();
  private final Glossary glossary;

  public HelpView(Desk desk) {
    this.desk = desk;
    this.manual = Manual.in(desk.texts().locale());
    this.glossary = new Glossary(desk);
    this.contents = new Contents(manual, desk, this::open);
    root.getStyleClass().add("page");
    root.getChildren().add(new ListAndDetail(contents, detail));
    open(manual.topics().getFirst().id());
  }

  @Override
  public String title() {
    return desk.texts().get("help.title");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.Help(var part)) {
      part.ifPresent(this::open);
    }
  }

  /** Opens a page of the manual, a section, or the glossary at a word. */
  private void open(String part) {
    if (part.startsWith(GLOSSARY)) {
      glossary.look(part.substring(GLOSSARY.length()));
      open(Section.GLOSSARY.id());
      return;
    }
    content(part)
        .ifPresent(content -> {
          contents.choose(part);
          detail.getChildren().setAll(content);
        });
  }

  private Optional<ScrollPane> content(String part) {
    if (opened.containsKey(part)) {
      return Optional.of(opened.get(part));
    }
    var made =
        manual
            .topic(part)
            .<Region>map(topic -> new ManualPage(desk).of(topic))
            .or(() -> section(part))
            .map(ListAndDetail::scrolling);
    made.ifPresent(pane -> opened.put(part, pane));
    return made;
  }

  private Optional<Region> section(String id) {
    return Arrays.stream(Section.values())
        .filter(section -> section.id().equals(id))
        .findFirst()
        .map(this::content);
  }

  private Region content(Section section) {
    return switch (section) {
      case TOPICS -> new PlainSections(desk).topics();
      case GLOSSARY -> glossary;
      case DISAGREEMENTS -> new SourceSections(desk).disagreements();
      case REQUIREMENTS -> new SourceSections(desk).requirements();
      case SOURCES -> new SourceSections(desk).sources();
      case CALENDAR -> new PlainSections(desk).calendar();
      case ABOUT -> new PlainSections(desk).about();
    };
  }
}
