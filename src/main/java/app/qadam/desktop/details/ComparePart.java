package app.qadam.desktop.details;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Tone;
import app.qadam.model.details.Field;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.Severity;
import app.qadam.text.DetailWords;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Every value of every document beside one's own, and where they disagree. */
final class ComparePart implements Part {
  /** Where a cell stands: a field, or the heading; a document, or one's own details. */
  private record At(Optional<Field> field, Optional<String> document) {}

  private final Desk desk;
  private final Texts texts;
  private final DetailWords words;
  private final Way way;
  private final VBox told = Parts.column(0);
  private final MatrixTable table = new MatrixTable();
  private final VBox note = Parts.card();
  private final ScrollPane noteScroll = Parts.scrolling(new VBox(note));
  private final TableAndNote both;
  private final VBox column = Parts.column(16);
  private final ScrollPane root = Parts.scrolling(column);
  private final Map<At, MatrixCell> cells = new LinkedHashMap<>();
  private Optional<At> chosen = Optional.empty();

  ComparePart(Desk desk, Way way) {
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new DetailWords(texts);
    this.way = way;
    var card = new VBox(table);
    card.getStyleClass().addAll("card", "matrix-card");
    VBox.setVgrow(table, Priority.ALWAYS);
    both = new TableAndNote(card, noteScroll);
    VBox.setVgrow(both, Priority.ALWAYS);
    root.setFitToHeight(true);
    VBox.setVgrow(root, Priority.ALWAYS);
    told.visibleProperty().bind(both.isBelow().not());
    told.managedProperty().bind(told.visibleProperty());
    noteScroll.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          }
        });
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(Situation now) {
    var matrix = now.plan().details();
    boolean isEmpty = matrix.columns().isEmpty();
    column.getChildren().setAll(isEmpty ? List.of(beginning(matrix)) : List.of(told, both));
    if (isEmpty) {
      return;
    }
    told.getChildren().setAll(summary(matrix));
    fill(matrix, now);
    chosen = chosen.filter(cells::containsKey).or(() -> worst(matrix));
    chosen.ifPresent(at -> {
      Optional.ofNullable(cells.get(at)).ifPresent(table::select);
      showNote(at);
    });
  }

  /** What will be here, and how to begin. */
  private VBox beginning(Matrix matrix) {
    boolean hasFacts = !matrix.rows().isEmpty();
    var facts =
        Parts.id(
            "begin-facts",
            Parts.primary(texts.get("details.begin.facts"), () -> way.toFact(Field.MRZ)));
    var statements =
        Parts.id(
            "begin-statements",
            hasFacts
                ? Parts.primary(
                    texts.get("details.begin.statements"), () -> way.toStatement("passport"))
                : Parts.secondary(
                    texts.get("details.begin.statements"), () -> way.toStatement("passport")));
    return Parts.callout(
        Tone.ACCENT,
        texts.get("details.begin"),
        Parts.text(texts.get("details.begin.detail")),
        hasFacts ? new Flow(8, 8, statements) : new Flow(8, 8, facts, statements));
  }

  /** How much was found; that nothing was is not said of what nobody looked at. */
  private VBox summary(Matrix matrix) {
    long mismatches = matrix.findings(Severity.MISMATCH).count();
    long looks = matrix.findings(Severity.LOOK).count();
    var heading = words.sum(mismatches, looks);
    var tone = mismatches > 0 ? Tone.BAD : looks > 0 ? Tone.WARN : Tone.GOOD;
    var box = Parts.callout(tone, heading, Parts.text(texts.get("details.sum.about"), "small"));
    box.setId("compare-summary");
    // The table gives way where the window is low, not these words.
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private void fill(Matrix matrix, Situation now) {
    cells.clear();
    List<MatrixCell> heads = new ArrayList<>();
    heads.add(
        cell(
            new At(Optional.empty(), Optional.empty()),
            texts.get("details.mine"),
            Parts.text(texts.get("details.mine"), "strong")));
    matrix.columns().forEach(column -> heads.add(head(column, now)));
    List<Region> names = new ArrayList<>();
    List<List<MatrixCell>> rows = new ArrayList<>();
    for (Matrix.Row row : matrix.rows()) {
      var name = new VBox(Parts.text(words.name(row.field()), "strong", "small"));
      name.getStyleClass().add("matrix-name");
      names.add(name);
      List<MatrixCell> line = new ArrayList<>();
      line.add(cell(row, row.own(), now));
      row.cells().forEach(cell -> line.add(cell(row, cell, now)));
      rows.add(line);
    }
    var first = new VBox(Parts.text(texts.get("details.field"), "quiet", "small"));
    first.getStyleClass().addAll("matrix-name", "head");
    heads.forEach(cell -> cell.getStyleClass().add("head"));
    table.show(first, heads, names, rows);
  }

  private MatrixCell head(Matrix.Column column, Situation now) {
    var title = title(column.document(), now);
    var language =
        column
            .language()
            .map(one -> texts.get("paper-language.is-" + one.id()))
            .orElseGet(() -> texts.get("details.no-language"));
    var at = new At(Optional.empty(), Optional.of(column.document()));
    var name = Parts.text(title, "strong");
    if (column.findings().isEmpty()) {
      return cell(at, title + ", " + language, name, Parts.text(language, "quiet", "small"));
    }
    return cell(
        at,
        title + ", " + language + ", " + Signs.said(column.findings(), texts),
        name,
        Parts.text(language, "quiet", "small"),
        Signs.of(Matrix.State.DIFFERS, texts));
  }

  private MatrixCell cell(Matrix.Row row, Matrix.Cell cell, Situation now) {
    var value = words.value(row.field(), cell.value());
    var owner =
        cell.document().map(id -> title(id, now)).orElseGet(() -> texts.get("details.mine"));
    var spoken =
        texts.get(
            "details.cell.spoken",
            words.name(row.field()),
            owner,
            value.isEmpty() ? "—" : value,
            Signs.word(cell.state(), texts));
    var at = new At(Optional.of(row.field()), cell.document());
    List<Node> content = new ArrayList<>();
    if (!value.isEmpty()) {
      content.add(marked(row, cell));
    }
    // That the others are compared with one's own goes without saying.
    if (cell.state() != Matrix.State.REFERENCE || cell.document().isPresent()) {
      content.add(Signs.of(cell.state(), texts));
    }
    var made = cell(at, spoken, content.toArray(Node[]::new));
    made.getStyleClass().add(Signs.tone(cell.state()).styleClass());
    return made;
  }

  private Region marked(Matrix.Row row, Matrix.Cell cell) {
    var value = words.value(row.field(), cell.value());
    boolean isDifferent =
        cell.findings().stream().anyMatch(finding -> !finding.mine().equals(finding.theirs()));
    var reference =
        row.own().isReference()
            ? Optional.of(row.own())
            : row.cells().stream().filter(Matrix.Cell::isReference).findFirst();
    return isDifferent && !cell.isReference()
        ? MarkedText.of(
            value, reference.map(one -> words.value(row.field(), one.value())).orElse(""))
        : MarkedText.plain(value);
  }

  private MatrixCell cell(At at, String spoken, Node... content) {
    var id =
        "cell-" + at.field().map(Field::id).orElse("head") + "-" + at.document().orElse("mine");
    var made = new MatrixCell(id, spoken, () -> choose(at), content);
    cells.put(at, made);
    return made;
  }

  private String title(String document, Situation now) {
    return now.plan()
        .document(document)
        .map(plan -> texts.of(plan.type().title()))
        .orElse(document);
  }

  /** The first mismatch; where there is none, the first thing to look at. */
  private static Optional<At> worst(Matrix matrix) {
    return matrix
        .findings(Severity.MISMATCH)
        .findFirst()
        .or(() -> matrix.findings(Severity.LOOK).findFirst())
        .map(finding -> new At(finding.field(), finding.document()));
  }

  private void choose(At at) {
    chosen = Optional.of(at);
    showNote(at);
    both.ask(true);
    Optional.ofNullable(cells.get(at)).ifPresent(table::select);
    if (!both.isWide()) {
      Optional.ofNullable(note.lookup(".note-close")).ifPresent(Node::requestFocus);
    }
  }

  private void showNote(At at) {
    cells.forEach((where, cell) -> cell.setChosen(where.equals(at)));
    var matrix = desk.situation().get().plan().details();
    var said = new CellNote(desk, way, both.isBelow(), this::close);
    var content =
        at.field()
            .flatMap(
                field -> matrix.rows().stream().filter(row -> row.field() == field).findFirst())
            .flatMap(row ->
                Stream.concat(Stream.of(row.own()), row.cells().stream())
                    .filter(cell -> cell.document().equals(at.document()))
                    .findFirst()
                    .map(cell -> said.of(row, cell)))
            .or(() ->
                matrix.columns().stream()
                    .filter(column -> at.field().isEmpty())
                    .filter(column -> Optional.of(column.document()).equals(at.document()))
                    .findFirst()
                    .map(said::of));
    note.getChildren()
        .setAll(content.orElseGet(() -> new VBox(Parts.text(texts.get("details.note.choose")))));
    noteScroll.setVvalue(0);
  }

  private void close() {
    both.ask(false);
    chosen.map(cells::get).ifPresent(MatrixCell::requestFocus);
  }
}
