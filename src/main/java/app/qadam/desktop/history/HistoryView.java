package app.qadam.desktop.history;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.ChangeKind;
import app.qadam.model.casefile.Past;
import app.qadam.text.ChangeWords;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What was done to the file, the latest first, and what was taken away and can come back. */
public final class HistoryView implements Page {
  private static final double SHARE = 0.58;
  private static final double HEIGHT_SHARE = 0.5;

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Desk desk;
  private final Texts texts;
  private final TextField search = new TextField();
  private final ComboBox<Optional<ChangeKind>> kind = new ComboBox<>();
  private final ListView<HistoryRows.Row> list = new ListView<>();
  private final Label nothing;
  private final LineCard line;
  private final RemovedCard removed;
  private final VBox root = new VBox();

  private Past past = Past.NOTHING;
  private HistoryRows rows;
  private boolean isHere;

  public HistoryView(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.nothing = Parts.text(texts.get("history.none"), "quiet");
    this.line = new LineCard(desk);
    this.removed = new RemovedCard(desk, this::read);
    this.rows = rows(Past.NOTHING);
    root.getStyleClass().add("page");
    root.getChildren()
        .add(
            new ListAndDetail(
                lines(),
                ListAndDetail.scrolling(Parts.column(16, line, removed)),
                SHARE,
                HEIGHT_SHARE));
    bind();
    arrange();
  }

  @Override
  public String title() {
    return texts.get("page.history");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void arrive(Place place) {
    isHere = true;
    read();
  }

  @Override
  public void leave() {
    isHere = false;
  }

  private VBox lines() {
    search.setId("history-search");
    search.setPromptText(texts.get("history.search"));
    search.setAccessibleText(texts.get("history.search"));
    search.setPrefColumnCount(15);
    kind.setId("history-kind");
    kind.setAccessibleText(texts.get("history.kind"));
    kind.getItems().add(Optional.empty());
    Arrays.stream(ChangeKind.values()).map(Optional::of).forEach(kind.getItems()::add);
    kind.setConverter(names());
    kind.setValue(Optional.empty());
    list.setId("history-list");
    list.getStyleClass().add("history-list");
    list.setAccessibleText(texts.get("page.history"));
    list.setCellFactory(_ -> new RowCell(texts));
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    var card = Parts.card(new Flow(8, 8, search, kind), list);
    card.getStyleClass().add("history-lines");
    return card;
  }

  private StringConverter<Optional<ChangeKind>> names() {
    return new StringConverter<>() {
      @Override
      public String toString(Optional<ChangeKind> one) {
        return one == null
            ? ""
            : one.map(of -> texts.get("history.kind." + of.id()))
                .orElseGet(() -> texts.get("history.kind.all"));
      }

      @Override
      public Optional<ChangeKind> fromString(String text) {
        return Optional.empty();
      }
    };
  }

  private void bind() {
    search.textProperty().addListener((property, before, typed) -> arrange());
    kind.valueProperty().addListener((property, before, chosen) -> arrange());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, chosen) -> line.show(told(), past));
    list.setOnKeyPressed(event -> {
      if (COPY.match(event)) {
        told()
            .ifPresent(one ->
                Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, one.sentence())));
        event.consume();
      }
    });
    desk.situation()
        .addListener((property, before, after) -> {
          if (isHere) {
            read();
          }
        });
  }

  private void read() {
    desk.history()
        .read(told ->
            desk.files()
                .work(
                    () -> rows(told),
                    made -> {
                      past = told;
                      rows = made;
                      removed.show(past.removed());
                      arrange();
                    }));
  }

  private HistoryRows rows(Past told) {
    var words = new ChangeWords(desk.situation().get().facts(), texts);
    return HistoryRows.of(told, words, desk.history().zone());
  }

  private Optional<HistoryRows.Told> told() {
    return Stream.ofNullable(list.getSelectionModel().getSelectedItem())
        .filter(HistoryRows.Told.class::isInstance)
        .map(HistoryRows.Told.class::cast)
        .findFirst();
  }

  /** The chosen line stays chosen where it is still shown, else the latest one is. */
  private void arrange() {
    var before = told();
    List<HistoryRows.Row> shown = rows.shown(search.getText(), kind.getValue());
    list.getItems().setAll(shown);
    nothing.setText(texts.get(past.lines().isEmpty() ? "history.none" : "history.none-found"));
    shown.stream()
        .filter(row -> isSame(row, before))
        .findFirst()
        .or(() -> shown.stream().skip(1).findFirst())
        .ifPresent(list.getSelectionModel()::select);
    line.show(told(), past);
  }

  private static boolean isSame(HistoryRows.Row row, Optional<HistoryRows.Told> before) {
    return row instanceof HistoryRows.Told one && before.filter(was -> was.isOf(one)).isPresent();
  }
}
