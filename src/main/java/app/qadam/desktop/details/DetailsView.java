package app.qadam.desktop.details;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.ChoiceButton;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.Named;
import app.qadam.model.details.Field;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The applicant's facts, what documents say of them, and where they disagree. */
public final class DetailsView implements Page {
  /** The parts of the page, in the order in which one comes to them. */
  private enum Tab implements Named {
    FACTS("facts"),
    STATEMENTS("statements"),
    COMPARE("compare"),
    COPY("copy"),
    MEANS("means");

    private final String id;

    Tab(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  private final Desk desk;
  private final FactsPart facts;
  private final StatementsPart statements;
  private final Map<Tab, Part> parts = new EnumMap<>(Tab.class);
  private final Map<Tab, ChoiceButton> tabs = new EnumMap<>(Tab.class);
  private final StackPane content = new StackPane();
  private final VBox root = new VBox();
  private Tab tab;

  public DetailsView(Desk desk) {
    this.desk = desk;
    var way = way();
    facts = new FactsPart(desk);
    statements = new StatementsPart(desk, way);
    parts.put(Tab.FACTS, facts);
    parts.put(Tab.STATEMENTS, statements);
    parts.put(Tab.COMPARE, new ComparePart(desk, way));
    parts.put(Tab.COPY, new CopyPart(desk, way));
    parts.put(Tab.MEANS, new MeansPart(desk));
    tab = first(desk.situation().get());
    root.getStyleClass().addAll("page", "details");
    VBox.setVgrow(content, Priority.ALWAYS);
    content.setMinHeight(0);
    root.getChildren()
        .addAll(Chips.documents(desk, new Place.Details(Optional.empty())), tabs(), content);
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
    open(tab);
  }

  /** Where something is to compare, the comparison; else where one begins. */
  private static Tab first(Situation now) {
    return now.plan().details().columns().isEmpty() ? Tab.FACTS : Tab.COMPARE;
  }

  private Flow tabs() {
    var row = new Flow(8, 8);
    row.getStyleClass().add("tabs");
    for (Tab one : Tab.values()) {
      var button = new ChoiceButton(desk.texts().get("details.tab." + one.id()));
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(event -> open(one));
      button.setId("tab-" + one.id());
      button.getStyleClass().add("tab");
      tabs.put(one, button);
      row.getChildren().add(button);
    }
    return Roving.in(row);
  }

  private void open(Tab next) {
    leave();
    tab = next;
    tabs.forEach((one, button) -> button.setChosen(one == tab));
    part().show(desk.situation().get());
    content.getChildren().setAll(part().root());
  }

  private Part part() {
    var part = parts.get(tab);
    return part == null ? facts : part;
  }

  private Way way() {
    return new Way() {
      @Override
      public void toFact(Field field) {
        open(Tab.FACTS);
        facts.focus(field);
      }

      @Override
      public void toStatement(String document) {
        open(Tab.STATEMENTS);
        statements.choose(document);
      }
    };
  }

  @Override
  public String title() {
    return desk.texts().get("page.documents");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.Means) {
      open(Tab.MEANS);
    }
    if (place instanceof Place.Details(var document)) {
      document.ifPresent(id -> {
        open(Tab.STATEMENTS);
        statements.choose(id);
      });
    }
  }

  @Override
  public void leave() {
    parts.values().forEach(Part::save);
  }

  private void show(Situation now) {
    part().show(now);
  }
}
