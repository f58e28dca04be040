package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's names in one document taken together: all are there, but one stands where another
 * belongs, or the patronymic stands with the given names.
 */
final class NamesInOrder {
  private final Map<Field, Difference> decided = new EnumMap<>(Field.class);
  private final Reference reference;
  private final Statement statement;

  NamesInOrder(Reference reference, Statement statement) {
    this.reference = reference;
    this.statement = statement;
    decideOrder(Field.SURNAME, Field.GIVEN_NAMES);
    decideOrder(Field.SURNAME_CYRILLIC, Field.GIVEN_NAMES_CYRILLIC);
  }

  /** The same name in the other alphabet. */
  static Optional<Field> counterpart(Field field) {
    return switch (field) {
      case SURNAME -> Optional.of(Field.SURNAME_CYRILLIC);
      case GIVEN_NAMES -> Optional.of(Field.GIVEN_NAMES_CYRILLIC);
      case SURNAME_CYRILLIC -> Optional.of(Field.SURNAME);
      case GIVEN_NAMES_CYRILLIC -> Optional.of(Field.GIVEN_NAMES);
      case PATRONYMIC,
          BIRTH_DATE,
          BIRTH_PLACE,
          SEX,
          NATIONALITY,
          PASSPORT_NUMBER,
          PASSPORT_ISSUED,
          PASSPORT_UNTIL,
          PASSPORT_AUTHORITY,
          MRZ,
          IIN,
          EMAIL,
          PHONE,
          HOME_ADDRESS,
          SPECIALTY,
          EMPLOYERS,
          EDUCATION,
          HOST_NAME,
          HOST_ADDRESS,
          HOST_PHONE ->
          Optional.empty();
    };
  }

  /** What the names together tell of a field; absent where each is to be taken by itself. */
  Optional<Difference> differenceIn(Field field) {
    return Optional.ofNullable(decided.get(field));
  }

  /**
   * A difference of given names, unless it is only that the patronymic stands with them: where it
   * is a part of the name, in Cyrillic letters, that is nothing; in Latin letters it is to be
   * looked at.
   */
  Optional<Difference> withPatronymic(Field field, String mine, String theirs, Difference found) {
    boolean isGiven = field == Field.GIVEN_NAMES || field == Field.GIVEN_NAMES_CYRILLIC;
    if (!isGiven || !isOfPatronymic(mine, theirs)) {
      return Optional.of(found);
    }
    return field == Field.GIVEN_NAMES_CYRILLIC
        ? Optional.empty()
        : Optional.of(
            Difference.look(
                Discrepancy.MISSING_NAME,
                Phrase.of("finding.missing-name.patronymic", mine, theirs)));
  }

  private boolean isOfPatronymic(String mine, String theirs) {
    return reference(Field.PATRONYMIC).filter(name -> isLonger(theirs, mine, name)).isPresent()
        || statement
            .value(Field.PATRONYMIC)
            .filter(name -> isLonger(mine, theirs, name))
            .isPresent();
  }

  /** Whether a name is another with the patronymic behind it, in the same letters. */
  private static boolean isLonger(String longer, String shorter, String patronymic) {
    var behind = Alphabet.of(shorter) == Alphabet.LATIN ? Cyrillic.inLatin(patronymic) : patronymic;
    return !patronymic.isBlank()
        && Names.compare(shorter + " " + behind, longer, Writing.RUSSIAN)
            .filter(found -> found.kind() != Discrepancy.TRANSLITERATION)
            .isEmpty();
  }

  private void decideOrder(Field surname, Field given) {
    var right = all(reference(surname), reference(given));
    var stated = all(statement.value(surname), statement.value(given));
    boolean sameSurname =
        sorted(all(reference(surname), Optional.empty()))
            .equals(sorted(all(statement.value(surname), Optional.empty())));
    if (stated.isEmpty() || sameSurname || !sorted(right).equals(sorted(stated))) {
      return;
    }
    for (Field field : List.of(surname, given)) {
      var mine = reference(field).orElse("");
      var theirs = statement.value(field).orElse("");
      if (!NameForm.words(mine).equals(NameForm.words(theirs))) {
        decided.put(field, order(mine, theirs, right.size()));
      }
    }
  }

  private static Difference order(String mine, String theirs, int names) {
    var phrase =
        theirs.isBlank() || mine.isBlank()
            ? Phrase.of("finding.order-of-names.field", mine.isBlank() ? theirs : mine)
            : Phrase.of("finding.order-of-names.swapped", mine, theirs);
    return names == 1
        ? Difference.look(Discrepancy.ORDER_OF_NAMES, phrase)
        : Difference.mismatch(Discrepancy.ORDER_OF_NAMES, phrase);
  }

  private Optional<String> reference(Field field) {
    return reference.textFor(statement.document(), field);
  }

  private static List<String> all(Optional<String> surname, Optional<String> given) {
    return Stream.of(surname, given)
        .flatMap(Optional::stream)
        .filter(name -> !NameAlone.isPlaceholder(name))
        .flatMap(name -> NameForm.words(name).stream())
        .toList();
  }

  private static List<String> sorted(List<String> words) {
    List<String> sorted = new ArrayList<>();
    words.forEach(word -> sorted.add(Variants.plain(NameForm.forms(word).getFirst())));
    sorted.sort(String::compareTo);
    return List.copyOf(sorted);
  }
}
