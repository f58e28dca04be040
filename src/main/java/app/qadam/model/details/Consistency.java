package app.qadam.model.details;

import app.qadam.model.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the applicant's details and their documents disagree. */
public final class Consistency {
  /** Texts whose language can be told by their alphabet; names of firms can stand in any. */
  private static final Set<Field> WRITTEN_OUT =
      EnumSet.of(
          Field.BIRTH_PLACE,
          Field.PASSPORT_AUTHORITY,
          Field.HOME_ADDRESS,
          Field.SPECIALTY,
          Field.EDUCATION,
          Field.HOST_ADDRESS);

  private static final Set<PaperLanguage> CYRILLIC_LANGUAGES =
      EnumSet.of(PaperLanguage.KAZAKH, PaperLanguage.RUSSIAN);

  private final Reference reference;
  private final Map<Field, String> mine;
  private final Map<String, Set<PaperLanguage>> expectedLanguages;
  private final List<Finding> findings = new ArrayList<>();

  private Consistency(
      Map<Field, String> mine,
      Collection<Statement> statements,
      Map<String, Set<PaperLanguage>> expectedLanguages) {
    this.mine = mine;
    this.reference = new Reference(mine, statements);
    this.expectedLanguages = expectedLanguages;
  }

  /**
   * All disagreements: first those among the applicant's own details, then document by document in
   * the given order, each in the order of {@link Field}. The same input gives the same list.
   *
   * @param mine the applicant's own details; a blank one counts as not given
   * @param statements what each document says; a field that the applicant has not given is held
   *     against the first document here that states it
   * @param expectedLanguages the languages that are taken, by document; one that is missing, or
   *     whose set is empty, may be in any
   */
  public static List<Finding> check(
      Map<Field, String> mine,
      Collection<Statement> statements,
      Map<String, Set<PaperLanguage>> expectedLanguages) {
    var check = new Consistency(mine, statements, expectedLanguages);
    check.findings.addAll(OwnChecks.of(Optional.empty(), mine, check.reference.writing()));
    statements.forEach(check::checkDocument);
    return List.copyOf(check.findings);
  }

  private void checkDocument(Statement statement) {
    List<Finding> own = new ArrayList<>();
    own.addAll(
        OwnChecks.of(Optional.of(statement.document()), statement.values(), reference.writing()));
    var names = new NamesInOrder(reference, statement);
    checkLanguage(statement);
    int start = findings.size();
    for (Field field : Field.values()) {
      var difference = names.differenceIn(field).or(() -> differenceIn(field, statement, names));
      own.stream()
          .filter(finding -> finding.field().equals(Optional.of(field)))
          .filter(finding -> !isExplainedBy(difference, finding))
          .forEach(this::add);
      difference.ifPresent(found -> add(finding(field, statement, found)));
      checkWrittenOut(field, statement);
    }
    checkZone(statement);
    findings
        .subList(start, findings.size())
        .sort(Comparator.comparing(finding -> finding.field().orElseThrow()));
  }

  /** Whether the 17th month is only the day and the month swapped. */
  private static boolean isExplainedBy(Optional<Difference> difference, Finding finding) {
    return finding.kind() == Discrepancy.NOT_A_DATE
        && difference.map(Difference::kind).equals(Optional.of(Discrepancy.DAY_AND_MONTH_SWAPPED));
  }

  /** Adds a finding, unless the same is said of the same value already. */
  private void add(Finding finding) {
    boolean isSaid =
        findings.stream()
            .anyMatch(said ->
                said.document().equals(finding.document())
                    && said.field().equals(finding.field())
                    && said.kind() == finding.kind()
                    && said.explained().equals(finding.explained()));
    if (!isSaid) {
      findings.add(finding);
    }
  }

  private Finding finding(Field field, Statement statement, Difference difference) {
    return Finding.of(
        Optional.of(statement.document()),
        field,
        reference
            .textFor(statement.document(), field)
            .or(() ->
                NamesInOrder.counterpart(field).flatMap(reference::of).map(Reference.Value::text))
            .orElse(""),
        statement.value(field).orElse(""),
        difference);
  }

  private Optional<Difference> differenceIn(Field field, Statement statement, NamesInOrder names) {
    var theirs = statement.value(field);
    if (theirs.isEmpty()) {
      return Optional.empty();
    }
    var right = reference.textFor(statement.document(), field);
    boolean isNameless = Reference.isName(field) && Names.isPlaceholder(theirs.get());
    if (theirs.get().isBlank() || isNameless) {
      return right.flatMap(text -> missing(field, text, statement));
    }
    return right
        .or(() -> counterpartFor(field, statement))
        .flatMap(text ->
            Values.compare(field, text, theirs.get(), reference.writing())
                .flatMap(found -> names.withPatronymic(field, text, theirs.get(), found)))
        .filter(found -> !isMyOwn(found, theirs.get()));
  }

  /** The applicant's name in the other alphabet, where they have not given it in this one. */
  private Optional<String> counterpartFor(Field field, Statement statement) {
    return NamesInOrder.counterpart(field)
        .filter(other -> reference.of(field).isEmpty() || isFirstIn(field, statement))
        .flatMap(other -> reference.textFor(statement.document(), other));
  }

  private boolean isFirstIn(Field field, Statement statement) {
    return reference.textFor(statement.document(), field).isEmpty();
  }

  /** What is wrong with the applicant's own value only is told there. */
  private static boolean isMyOwn(Difference difference, String theirs) {
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
            ? Names.missing(right, "")
            : Difference.look(Discrepancy.MISSING, Phrase.of("finding.missing", right)));
  }

  private void checkLanguage(Statement statement) {
    var taken = taken(statement);
    statement
        .language()
        .filter(language -> !taken.isEmpty() && !taken.contains(language))
        .ifPresent(language ->
            add(
                new Finding(
                    Optional.of(statement.document()),
                    Optional.empty(),
                    "",
                    language.id(),
                    Discrepancy.LANGUAGE,
                    Severity.MISMATCH,
                    language == PaperLanguage.ENGLISH
                        ? Phrase.of("finding.language.english", anyOf(taken))
                        : Phrase.of("finding.language", name(language), anyOf(taken)))));
  }

  /** A text in Latin letters in a paper that must be in Kazakh or Russian. */
  private void checkWrittenOut(Field field, Statement statement) {
    var taken = taken(statement);
    boolean isSaidOfTheWhole = statement.language().filter(one -> !taken.contains(one)).isPresent();
    if (!WRITTEN_OUT.contains(field)
        || taken.isEmpty()
        || !CYRILLIC_LANGUAGES.containsAll(taken)
        || isSaidOfTheWhole) {
      return;
    }
    statement
        .value(field)
        .filter(text -> Alphabet.of(text) == Alphabet.LATIN)
        .map(text ->
            Difference.look(
                Discrepancy.LANGUAGE, Phrase.of("finding.language.text", text, anyOf(taken))))
        .ifPresent(difference -> add(finding(field, statement, difference)));
  }

  private Set<PaperLanguage> taken(Statement statement) {
    return expectedLanguages.getOrDefault(statement.document(), Set.of());
  }

  private static Phrase anyOf(Set<PaperLanguage> languages) {
    return languages.stream()
        .sorted()
        .map(Consistency::name)
        .reduce((one, other) -> Phrase.of("finding.language.or", one, other))
        .orElseThrow();
  }

  private static Phrase name(PaperLanguage language) {
    return Phrase.of("paper-language.in-" + language.id());
  }

  /**
   * A document's zone against the applicant's values, where neither the document states them beside
   * it, nor the applicant has a zone of their own.
   */
  private void checkZone(Statement statement) {
    var zone = statement.value(Field.MRZ).flatMap(Mrz::read);
    if (zone.isEmpty() || !mine.getOrDefault(Field.MRZ, "").isBlank()) {
      return;
    }
    MrzAgainst.compare(zone.get(), mine, reference.writing())
        .forEach((field, difference) -> {
          if (statement.value(field).isEmpty()) {
            add(
                Finding.of(
                    Optional.of(statement.document()),
                    field,
                    mine.getOrDefault(field, ""),
                    MrzAgainst.inZone(zone.get(), field),
                    difference));
          }
        });
  }
}
