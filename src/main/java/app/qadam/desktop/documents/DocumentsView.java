package app.qadam.desktop.documents;

import app.qadam.desktop.kit.Chips;
import app.qadam.desktop.kit.ChoiceRow;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Roving;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tick;
import app.qadam.model.document.DocumentGroup;
import app.qadam.model.document.DocumentType;
import app.qadam.model.plan.DocumentPlan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The checklist, and one document of it. */
public final class DocumentsView implements Page {
  private final Desk desk;
  private final DocumentWords words;
  private final Label heading = Parts.text("", "card-heading");
  private final VBox list = Roving.in(Parts.column(2));
  private final ScrollPane listScroll = Parts.scrolling(list);
  private final VBox detail = new VBox();
  private final ScrollPane detailScroll = ListAndDetail.scrolling(detail);
  private final VBox root = new VBox();
  private final Map<String, ChoiceRow> rows = new LinkedHashMap<>();
  private final Map<String, DocumentDetail> details = new HashMap<>();
  private final PhotoKnown photo;
  private String chosen;

  public DocumentsView(Desk desk) {
    this.desk = desk;
    this.words = new DocumentWords(desk.texts());
    this.photo = new PhotoKnown(() -> show(desk.situation().get()));
    this.chosen = firstOpen(desk.situation().get().plan().documents());
    root.getStyleClass().add("page");
    root.getChildren()
        .addAll(
            Chips.documents(desk, new Place.Documents(Optional.empty())),
            new ListAndDetail(listCard(), detailScroll));
    bind();
  }

  @Override
  public String title() {
    return desk.texts().get("documents.title");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    if (place instanceof Place.Documents(var document)) {
      document
          .flatMap(id -> Optional.ofNullable(rows.get(id)).map(row -> Map.entry(id, row)))
          .ifPresent(found -> {
            choose(found.getKey());
            ListAndDetail.reveal(found.getValue());
          });
    }
  }

  /** Where there is something to do; the first one when all are ready. */
  private static String firstOpen(List<DocumentPlan> documents) {
    return documents.stream()
        .filter(document -> !document.isReady())
        .findFirst()
        .orElse(documents.getFirst())
        .type()
        .id();
  }

  private VBox listCard() {
    VBox.setVgrow(listScroll, Priority.ALWAYS);
    return Parts.card(heading, listScroll);
  }

  /**
   * Puts the rows in order; while the list stays as it is they are not touched, nor is the focus.
   */
  private void arrange(List<DocumentPlan> documents) {
    var ids = documents.stream().map(document -> document.type().id()).toList();
    if (ids.equals(List.copyOf(rows.keySet()))) {
      return;
    }
    rows.clear();
    list.getChildren().clear();
    for (DocumentGroup group : DocumentGroup.values()) {
      var name = desk.texts().get("group." + group.id());
      list.getChildren().add(Parts.text(name, "group-heading", "in-list"));
      documents.stream()
          .map(DocumentPlan::type)
          .filter(type -> type.group() == group)
          .forEach(type -> list.getChildren().add(row(type)));
    }
    if (!rows.containsKey(chosen)) {
      chosen = DocumentType.base(chosen);
    }
  }

  private ChoiceRow row(DocumentType type) {
    var row = new ChoiceRow("document-row-" + type.id(), () -> choose(type.id()));
    rows.put(type.id(), row);
    return row;
  }

  private void choose(String document) {
    if (!document.equals(chosen)) {
      detailScroll.setVvalue(0);
    }
    chosen = document;
    show(desk.situation().get());
  }

  private void show(Situation situation) {
    var plan = situation.plan();
    heading.setText(
        desk.texts().get("documents.heading", plan.readyDocuments(), plan.documents().size()));
    arrange(plan.documents());
    plan.documents().forEach(this::fill);
    plan.document(chosen).ifPresent(this::showDetail);
  }

  private void fill(DocumentPlan plan) {
    var id = plan.type().id();
    var row = rows.get(id);
    if (row != null) {
      row.show(
          Optional.of(new Tick(plan.isReady())),
          desk.texts().of(plan.type().title()),
          words.line(plan),
          Optional.of(
              photo
                  .pill(desk.situation().get(), id, desk.texts())
                  .orElseGet(() -> words.pill(plan))),
          "strong");
      row.setChosen(id.equals(chosen));
    }
  }

  private void showDetail(DocumentPlan plan) {
    var shown =
        details.computeIfAbsent(
            plan.type().id(), id -> new DocumentDetail(desk, plan.type(), photo));
    shown.update(plan);
    if (!detail.getChildren().equals(List.of(shown))) {
      detail.getChildren().setAll(shown);
    }
  }

  /** Pastes files to the document that is shown, unless the focus is where text is typed. */
  private void paste(KeyEvent event) {
    if (FilesCard.PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      event.consume();
      Optional.ofNullable(details.get(chosen)).ifPresent(DocumentDetail::paste);
    }
  }

  private Draft.Part part(String id, DocumentDetail of) {
    return new Draft.Part(of, () -> choose(id));
  }

  private void bind() {
    Draft.keep(
        root,
        () ->
            details.entrySet().stream()
                .filter(one -> rows.containsKey(one.getKey()))
                .map(one -> part(one.getKey(), one.getValue()))
                .toList());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
    desk.situation().addListener((property, before, after) -> show(after));
    show(desk.situation().get());
  }
}
