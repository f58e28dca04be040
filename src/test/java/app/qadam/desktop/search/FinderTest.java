package app.qadam.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.MarkedCase;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.details.Field;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.Addressee;
import app.qadam.model.plan.Plan;
import app.qadam.model.program.Catalogue;
import app.qadam.model.stage.Stage;
import app.qadam.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found by typing. */
class FinderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 27);
  private static final Facts FACTS = FactsReader.shipped();
  private static final Situation NOW = situation(CaseFile.EMPTY);
  private static final byte[] ATTACHED = "paper".getBytes(StandardCharsets.UTF_8);

  private final Finder finder = new Finder(Texts.in(Locale.ENGLISH));

  private static Situation situation(CaseFile file) {
    return new Situation(file, Plan.of(file, FACTS, TODAY), FACTS);
  }

  private static Situation sample(Locale language) {
    return situation(Sample.asOf(TODAY, language).applyTo(CaseFile.EMPTY));
  }

  private static List<Locale> languages() {
    return Texts.LANGUAGES;
  }

  private List<Found> found(String typed) {
    return found(finder, typed, NOW);
  }

  private static List<Found> found(Finder finder, String typed, Situation now) {
    return finder.find(typed, now, List.of()).stream().map(Hit::found).toList();
  }

  private List<String> titles(String typed) {
    return found(typed).stream().map(Found::title).toList();
  }

  private static Place place(Found found) {
    return switch (found.goal()) {
      case Goal.Go go -> go.place();
      case Goal.Run run -> throw new AssertionError(run.command());
    };
  }

  @Test
  void everyTypedWordHasToBeThereWhateverItsCase() {
    assertThat(titles("NEO visa")).contains("Neo Nomad Visa");
    assertThat(titles("neo vvvv")).isEmpty();
  }

  @Test
  void aProgramIsFoundByItsCountryInEveryLanguageAndIsGoneTo() {
    for (String typed :
        List.of("neo kazakhstan", "neo казахстан", "neo қазақстан", "neo казакст")) {
      assertThat(found(typed))
          .as(typed)
          .singleElement()
          .satisfies(found -> {
            assertThat(found.title()).isEqualTo("Neo Nomad Visa");
            assertThat(place(found)).isEqualTo(new Place.OfProgram("kz-neo-nomad-visa"));
          });
    }
  }

  @Test
  void everyProgramIsFoundByItsName() {
    FACTS
        .programs()
        .forEach(program ->
            assertThat(found(program.name()))
                .as(program.name())
                .anyMatch(one -> one.id().equals("program-" + program.id())));
  }

  @Test
  void theWholeTitleComesFirstThenItsBeginningThenItsWordsThenTheirMiddle() {
    assertThat(found("documents").getFirst().id()).isEqualTo("page-documents");
    assertThat(titles("passport")).startsWith("Passport", "Passport translation");
    var index =
        new Index(
            Stream.of("A fine tune", "Undefined", "Fine tuning", "Fin", "Other", "Fine")
                .map(title ->
                    Entry.of(
                        new Found(title, Kind.HELP, title, "", new Goal.Run("none")),
                        title.equals("Other") ? List.of("fine") : List.of()))
                .toList());
    assertThat(index.find("FINE", 9))
        .extracting(hit -> hit.found().title())
        .containsExactly("Fine", "Fine tuning", "A fine tune", "Undefined", "Other");
    assertThat(index.find("fine", 2)).hasSize(2);
  }

  @Test
  void theWholeTitleIsBetterThanItsMiddle() {
    var titles =
        titles("visa").stream()
            .filter(one -> one.toLowerCase(Locale.ROOT).contains("visa"))
            .toList();
    var beginning = titles.stream().takeWhile(one -> one.startsWith("Visa")).toList();
    assertThat(beginning).isNotEmpty();
    assertThat(titles.subList(beginning.size(), titles.size()))
        .noneMatch(one -> one.startsWith("Visa"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void stagesAndDocumentsAreFoundInEveryLanguageWhateverIsShown(Locale shown) {
    var any = new Finder(Texts.in(shown));
    for (Stage stage : Stage.values()) {
      var title = FACTS.guide(stage).title();
      for (String name : List.of(title.en(), title.ru(), title.kk())) {
        assertThat(found(any, name, NOW))
            .as(name)
            .anyMatch(one -> one.id().equals("stage-" + stage.id()));
      }
    }
    for (DocumentType type : FACTS.documents()) {
      var title = type.title();
      for (String name : List.of(title.en(), title.ru(), title.kk())) {
        assertThat(found(any, name, NOW))
            .as(name)
            .anyMatch(one -> one.id().equals("document-" + type.id()));
      }
    }
  }

  @Test
  void documentsAreFoundByOtherNamesThatPeopleHaveForThem() {
    Map.of(
            "police clearance", "criminal-record",
            "resume", "cv",
            "degree", "diploma",
            "e-signature", "eds",
            "загранпаспорт", "passport",
            "медсправка", "medical-certificate",
            "жеке куәлік", "passport")
        .forEach((typed, document) ->
            assertThat(found(typed))
                .as(typed)
                .anyMatch(one -> one.id().equals("document-" + document)));
  }

  @Test
  void kazakhLettersAreFoundTypedAsRussianOnes() {
    var kazakh = new Finder(Texts.in(Locale.of("kk")));
    assertThat(found(kazakh, "туйиндеме", NOW)).anyMatch(one -> one.id().equals("document-cv"));
    assertThat(found(kazakh, "ТҮЙІНДЕМЕ", NOW)).anyMatch(one -> one.id().equals("document-cv"));
    assertThat(found("подтвержденн")).isEqualTo(found("подтверждённ"));
  }

  @Test
  void oneWrongLetterIsForgivenInLongWordsAndComesLast() {
    for (String typed : List.of("portfollio", "portfoio", "protfolio", "pxrtfolio")) {
      assertThat(found(typed)).as(typed).anyMatch(one -> one.id().equals("document-portfolio"));
    }
    assertThat(found("phxto")).anyMatch(one -> one.id().equals("document-photo"));
    assertThat(found("phx")).isEmpty();
    assertThat(found("porxfxlio")).isEmpty();
    assertThat(found("passport").getFirst().title()).isEqualTo("Passport");
  }

  @Test
  void everySettingIsFoundAndLeadsToItsControl() {
    Map.of(
            "theme", "theme-system",
            "language", "language-en",
            "text size", "text-size-100",
            "lock a protected", "lock-after-0",
            "another folder", "backups-choose")
        .forEach((typed, spot) ->
            assertThat(found(typed))
                .as(typed)
                .anyMatch(one ->
                    one.kind() == Kind.SETTING
                        && one.goal() instanceof Goal.Go go
                        && go.spots().contains(spot)));
  }

  @Test
  void helpRulesWordsOfTheGlossaryAndSourcesAreFound() {
    FACTS.help().glossary().forEach(term -> isFound(term.term().kk(), Kind.TERM));
    FACTS.help().topics().forEach(topic -> isFound(topic.title().ru(), Kind.HELP));
    FACTS.requirements().forEach(one -> isFound(one.title().en(), Kind.HELP));
    FACTS.sources().values().forEach(one -> isFound(one.title(), Kind.SOURCE));
    FACTS
        .rules()
        .forEach(rule ->
            assertThat(found(rule.title().en()))
                .as(rule.id())
                .anyMatch(one -> one.kind() == Kind.RULE || one.kind() == Kind.DEADLINE));
  }

  private void isFound(String typed, Kind kind) {
    assertThat(found(typed)).as(typed).anyMatch(one -> one.kind() == kind);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everythingThatTheApplicantTypedIsFoundByItsWords(Locale language) {
    var any = new Finder(Texts.in(language));
    var marked = new MarkedCase(TODAY, number -> "Zq%03d Ünal’s ёжик".formatted(number));
    var now = situation(marked.file(ATTACHED));
    int fields = Field.values().length;
    // One text of each field and of what a document says of it, and eighteen others.
    IntStream.rangeClosed(1, 2 * fields + 18)
        .forEach(number -> {
          var typed = "zq%03d unal".formatted(number);
          assertThat(found(any, typed, now)).as(typed).isNotEmpty();
        });
    assertThat(found(any, "zq%03d".formatted(2 * fields + 20), now)).isEmpty();
  }

  @Test
  void ownWordsLeadToWhereTheyStand() {
    var now = situation(new MarkedCase(TODAY, number -> "Zq%03d".formatted(number)).file(ATTACHED));
    var places =
        Map.of(
            "zq001", new Place.OfStage(Stage.HUB_APPLICATION),
            "zq003", new Place.Documents(Optional.of("cv")),
            "zq005", new Place.OfStage(Stage.PETITION),
            "zq006", new Place.OfStage(Stage.EGOV),
            "zq007", new Place.Residence(),
            "zq008", new Place.Deadlines(Optional.of("own-1")),
            "zq009", new Place.DaysOff(),
            "zq010", new Place.Deadlines(Optional.of("review")),
            "zq011", new Place.Details(Optional.empty()),
            "zq012", new Place.Details(Optional.of("passport")));
    places.forEach((typed, place) ->
        assertThat(place(found(finder, typed, now).getFirst())).as(typed).isEqualTo(place));
    int after = 10 + 2 * Field.values().length;
    assertThat(place(found(finder, "zq%03d".formatted(after + 3), now).getFirst()))
        .as("an attached file")
        .isEqualTo(new Place.Documents(Optional.of("cv")));
    assertThat(place(found(finder, "zq%03d".formatted(after + 4), now).getFirst()))
        .as("what was packed")
        .isEqualTo(new Place.HandIn(Optional.of(Addressee.ASTANA_HUB)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyDetailReferenceAndNameOfTheSampleIsFound(Locale language) {
    var any = new Finder(Texts.in(language));
    var now = sample(language);
    var file = now.file();
    var typed =
        Stream.of(
                file.person().details().values().stream(),
                file.person().statements().values().stream()
                    .flatMap(statement -> statement.values().values().stream()),
                file.events().stream().flatMap(event -> event.reference().stream()),
                file.ownDeadlines().stream().map(own -> own.title()),
                file.stays().stream().flatMap(stay -> stay.city().stream()),
                file.comparing().filters().stream().map(filter -> filter.name()))
            .flatMap(texts -> texts)
            .toList();
    assertThat(typed).hasSizeGreaterThan(30);
    typed.forEach(text -> assertThat(found(any, text, now)).as(text).isNotEmpty());
  }

  @Test
  void aNumberIsFoundWithoutTheGapsInIt() {
    var file =
        new Change.SetDetail(Field.PHONE, Optional.empty(), Optional.of("+7 701 123-45-67"))
            .applyTo(CaseFile.EMPTY);
    assertThat(found(finder, "77011234567", situation(file)))
        .anyMatch(one -> one.id().equals("detail-phone"));
  }

  @Test
  void whatWasChosenBeforeIsShownAgainAsLongAsItIsThere() {
    var recent =
        finder.recent(List.of("page-help", "own-note-gone", "document-photo"), NOW, List.of());
    assertThat(recent)
        .extracting(hit -> hit.found().id())
        .containsExactly("document-photo", "page-help");
  }

  @Test
  void idsHoldNoWordsOfTheApplicant() {
    var now = situation(new MarkedCase(TODAY, "Zq").file(ATTACHED));
    assertThat(found(finder, "zq", now)).isNotEmpty().noneMatch(one -> one.id().contains("Zq"));
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(titles(" ")).isEmpty();
  }

  @Test
  void theSameFinderLooksInOtherFactsOnceTheyHold() {
    assertThat(titles("neo nomad")).isNotEmpty();
    var none =
        new Catalogue(
            List.of(), FACTS.programsSeen(), FACTS.countries(), FACTS.catalogue().regions());
    assertThat(
            found(
                finder, "neo nomad visa", new Situation(NOW.file(), NOW.plan(), FACTS.with(none))))
        .noneMatch(one -> one.kind() == Kind.PROGRAM);
  }
}
