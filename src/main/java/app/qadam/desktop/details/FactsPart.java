package app.qadam.desktop.details;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.details.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The applicant's own details, a card for each group. */
final class FactsPart implements Part {
  private static final double GAP = 20;

  /**
   * Fields that belong together.
   *
   * @param key names the card
   * @param rows one field, or two beside each other
   */
  private record Group(String key, List<List<Field>> rows) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "details.group.passport",
              List.of(
                  List.of(Field.MRZ),
                  List.of(Field.PASSPORT_NUMBER, Field.PASSPORT_AUTHORITY),
                  List.of(Field.PASSPORT_ISSUED, Field.PASSPORT_UNTIL))),
          new Group(
              "details.group.names",
              List.of(
                  List.of(Field.SURNAME, Field.GIVEN_NAMES),
                  List.of(Field.SURNAME_CYRILLIC, Field.GIVEN_NAMES_CYRILLIC),
                  List.of(Field.PATRONYMIC))),
          new Group(
              "details.group.birth",
              List.of(
                  List.of(Field.BIRTH_DATE, Field.BIRTH_PLACE),
                  List.of(Field.SEX, Field.NATIONALITY))),
          new Group("details.group.iin", List.of(List.of(Field.IIN))),
          new Group(
              "details.group.contact",
              List.of(List.of(Field.EMAIL, Field.PHONE), List.of(Field.HOME_ADDRESS))),
          new Group(
              "details.group.work",
              List.of(
                  List.of(Field.SPECIALTY), List.of(Field.EMPLOYERS), List.of(Field.EDUCATION))),
          new Group(
              "details.group.host",
              List.of(List.of(Field.HOST_NAME, Field.HOST_PHONE), List.of(Field.HOST_ADDRESS))));

  private final Desk desk;
  private final Map<Field, FactRow> rows = new EnumMap<>(Field.class);
  private final ScrollPane root;

  FactsPart(Desk desk) {
    this.desk = desk;
    var content = Parts.column(16);
    content.getChildren().add(Parts.text(desk.texts().get("details.facts.about"), "quiet"));
    GROUPS.forEach(group -> content.getChildren().add(card(group)));
    content.getStyleClass().add("detail-content");
    root = Parts.scrolling(content);
  }

  private VBox card(Group group) {
    var card = Parts.card(desk.texts().get(group.key()));
    card.getStyleClass().add("facts");
    for (List<Field> fields : group.rows()) {
      card.getChildren().add(line(fields));
      if (fields.contains(Field.MRZ)) {
        card.getChildren().add(new FillIn(desk, row(Field.MRZ)::typed, this::save));
      }
    }
    return card;
  }

  private Region line(List<Field> fields) {
    var first = row(fields.getFirst());
    if (fields.size() == 1) {
      return isShort(fields.getFirst()) ? Beside.halves(GAP, first, new VBox()) : first;
    }
    return Beside.halves(GAP, first, row(fields.getLast()));
  }

  /** Names and numbers do not need the whole width. */
  private static boolean isShort(Field field) {
    return field == Field.PATRONYMIC || field == Field.IIN;
  }

  private FactRow row(Field field) {
    return rows.computeIfAbsent(field, one -> new FactRow(one, desk));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(Situation now) {
    rows.values().forEach(row -> row.follow(now));
  }

  @Override
  public void save() {
    rows.values().forEach(FactRow::save);
  }

  /** Takes the focus to a field. */
  void focus(Field field) {
    row(field).focus();
  }
}
