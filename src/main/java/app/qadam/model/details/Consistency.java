package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the applicant's details and their documents disagree. */
public final class Consistency {
  private final Map<Field, String> mine;
  private final Reference reference;
  private final LanguageCheck languages;

  private Consistency(
      Map<Field, String> mine,
      Collection<Statement> statements,
      Map<String, Set<PaperLanguage>> expectedLanguages) {
    this.mine = mine;
    this.reference = new Reference(mine, statements);
    this.languages = new LanguageCheck(expectedLanguages);
  }

  /**
   * All disagreements: first those among the applicant's own details, then document by document in
   * the given order, each in the order of {@link Field} behind its language. The same input gives
   * the same list.
   *
   * @param mine the applicant's own details; a blank one counts as not given
   * @param statements what each document says, one statement a document; a field that the applicant
   *     has not given is held against the first document here that states it
   * @param expectedLanguages the languages that are taken, by document; one that is missing, or
   *     whose set is empty, may be in any
   */
  public static List<Finding> check(
      Map<Field, String> mine,
      Collection<Statement> statements,
      Map<String, Set<PaperLanguage>> expectedLanguages) {
    var check = new Consistency(mine, statements, expectedLanguages);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(OwnChecks.of(Optional.empty(), mine, check.reference.writing()));
    statements.forEach(statement -> findings.addAll(check.of(statement)));
    return List.copyOf(findings);
  }

  private List<Finding> of(Statement statement) {
    List<Finding> byField = new ArrayList<>();
    var own =
        OwnChecks.of(Optional.of(statement.document()), statement.values(), reference.writing());
    var names = new NamesInOrder(reference, statement);
    for (Field field : Field.values()) {
      var alone = own.stream().filter(one -> one.field().equals(Optional.of(field))).toList();
      var compared = names.differenceIn(field).or(() -> differenceIn(field, statement, names));
      alone.stream().filter(one -> !isExplainedBy(compared, one)).forEach(byField::add);
      compared
          .filter(found -> alone.stream().noneMatch(one -> one.kind() == found.kind()))
          .ifPresent(found -> byField.add(finding(field, statement, found)));
      languages
          .of(statement, field)
          .ifPresent(found -> byField.add(finding(field, statement, found)));
    }
    byField.addAll(zoneAgainstMine(statement));
    byField.sort(Comparator.comparing(finding -> finding.field().orElseThrow()));
    List<Finding> findings = new ArrayList<>(languages.of(statement).stream().toList());
    findings.addAll(byField);
    return findings;
  }

  /** Whether the 17th month is only the day and the month swapped. */
  private static boolean isExplainedBy(Optional<Difference> compared, Finding finding) {
    return finding.kind() == Discrepancy.NOT_A_DATE
        && compared.map(Difference::kind).equals(Optional.of(Discrepancy.DAY_AND_MONTH_SWAPPED));
  }

  private Finding finding(Field field, Statement statement, Difference difference) {
    return Finding.of(
        Optional.of(statement.document()),
        field,
        right(field, statement).orElse(""),
        statement.value(field).orElse(""),
        difference);
  }

  private Optional<Difference> differenceIn(Field field, Statement statement, NamesInOrder names) {
    var theirs = statement.value(field);
    if (theirs.isEmpty()) {
      return Optional.empty();
    }
    if (theirs.get().isBlank() || isNameless(field, theirs.get())) {
      return reference
          .textFor(statement.document(), field)
          .flatMap(text -> missing(field, text, statement));
    }
    return right(field, statement)
        .flatMap(text ->
            Values.compare(field, text, theirs.get(), reference.writing())
                .flatMap(found -> names.withPatronymic(field, text, theirs.get(), found)))
        .filter(found -> !isOfMineOnly(found, theirs.get()));
  }

  private static boolean isNameless(Field field, String value) {
    return Reference.isName(field) && NameAlone.isPlaceholder(value);
  }

  /** The value to hold a document against, be it the name in the other alphabet. */
  private Optional<String> right(Field field, Statement statement) {
    return reference
        .textFor(statement.document(), field)
        .or(() ->
            NamesInOrder.counterpart(field)
                .flatMap(other -> reference.textFor(statement.document(), other)));
  }

  /** What is wrong with the applicant's own value only is told there. */
  private static boolean isOfMineOnly(Difference difference, String theirs) {
    return difference.kind() == Discrepancy.NOT_A_DATE && DatesCompared.read(theirs).isPresent();
  }

  private static Optional<Difference> missing(Field field, String right, Statement statement) {
    boolean isNamedOtherwise =
        NamesInOrder.counterpart(field)
            .flatMap(statement::value)
            .filter(text -> !text.isBlank())
            .isPresent();
    if (isNamedOtherwise) {
      return Optional.empty();
    }
    return Optional.of(
        Reference.isName(field)
            ? NameDifference.missing(right, "")
            : Difference.look(Discrepancy.MISSING, Phrase.of("finding.missing", right)));
  }

  /**
   * A document's zone against the applicant's values, where neither the document states them beside
   * it, nor the applicant has a zone of their own.
   */
  private List<Finding> zoneAgainstMine(Statement statement) {
    var zone = statement.value(Field.MRZ).flatMap(Mrz::read);
    List<Finding> findings = new ArrayList<>();
    if (zone.isPresent() && mine.getOrDefault(Field.MRZ, "").isBlank()) {
      MrzAgainst.compare(zone.get(), mine, reference.writing())
          .forEach((field, difference) -> {
            if (statement.value(field).isEmpty()) {
              findings.add(
                  Finding.of(
                      Optional.of(statement.document()),
                      field,
                      mine.getOrDefault(field, ""),
                      MrzAgainst.inZone(zone.get(), field),
                      difference));
            }
          });
    }
    return findings;
  }
}
