package app.qadam.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.eligibility.Citizenship.Way;
import app.qadam.model.eligibility.Eligibility.Overall;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.model.fact.Requirement;
import app.qadam.model.plan.Plan;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramKind;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final long SEED = 20261123;

  /** The questions that an answer belongs to, in order. */
  private static final List<Requirement> ASKED =
      FACTS.requirements().stream().filter(one -> one.ask().isPresent()).toList();

  private static CaseFile answered(Map<String, Reply> replies) {
    var file = CaseFile.EMPTY;
    for (var reply : replies.entrySet()) {
      var change =
          new Change.AnswerQuestion(
              reply.getKey(), Optional.empty(), Optional.of(reply.getValue()));
      file = change.applyTo(file);
    }
    return file;
  }

  private static CaseFile citizen(CaseFile file, String... codes) {
    return file.withPlanning(file.planning().citizenOf(List.of(codes)));
  }

  private static Eligibility judged(CaseFile file) {
    return Eligibility.of(file, FACTS);
  }

  private static Ask ask(String question) {
    return requirement(question).ask().orElseThrow();
  }

  private static Requirement requirement(String id) {
    return FACTS.requirements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Reply other(Reply reply) {
    return reply == Reply.YES ? Reply.NO : Reply.YES;
  }

  /** Every question with the answer that fits. */
  private static Map<String, Reply> allFit() {
    return ASKED.stream()
        .collect(Collectors.toMap(Requirement::id, one -> one.ask().orElseThrow().fits()));
  }

  private static Map<String, Reply> allFitBut(String question, Reply reply) {
    var replies = new HashMap<>(allFit());
    replies.put(question, reply);
    return replies;
  }

  @Test
  void nothingAnsweredLeavesEveryQuestionOpen() {
    var eligibility = judged(CaseFile.EMPTY);

    assertThat(eligibility.overall()).isEqualTo(Overall.OPEN);
    assertThat(eligibility.answered()).isZero();
    assertThat(eligibility.questions()).isEqualTo(ASKED.size() + 1);
    assertThat(eligibility.with(Outcome.OPEN)).hasSize(ASKED.size() + 1);
    assertThat(eligibility.with(Outcome.TOLD))
        .extracting(one -> one.requirement().id())
        .containsExactly("verification", "petition", "no-minimum-income");
    assertThat(eligibility.nextQuestion().orElseThrow().requirement()).isEqualTo(ASKED.getFirst());
  }

  @Test
  void everythingAnsweredAsItFitsFits() {
    var eligibility = judged(citizen(answered(allFit()), "NG"));

    assertThat(eligibility.overall()).isEqualTo(Overall.FITS);
    assertThat(eligibility.answered()).isEqualTo(eligibility.questions());
    assertThat(eligibility.nextQuestion()).isEmpty();
    assertThat(eligibility.avoidable()).isEmpty();
    assertThat(eligibility.elsewhere(FACTS)).isEmpty();
  }

  @Test
  void eachAnswerLeadsToItsOutcomeWithAReason() {
    for (Requirement requirement : ASKED) {
      var ask = requirement.ask().orElseThrow();
      var id = requirement.id();

      var fits = judged(answered(Map.of(id, ask.fits()))).judgement(id);
      assertThat(fits.outcome()).as(id).isEqualTo(Outcome.FITS);
      assertThat(fits.reason().key()).isEqualTo("eligibility.fits");

      var otherwise = judged(answered(Map.of(id, other(ask.fits())))).judgement(id);
      assertThat(otherwise.outcome())
          .as(id)
          .isEqualTo(ask.must() ? Outcome.DOES_NOT_FIT : Outcome.LOOK);
      assertThat(otherwise.reason().arguments()).containsExactly(ask.instead());

      var unknown = judged(answered(Map.of(id, Reply.UNKNOWN))).judgement(id);
      assertThat(unknown.outcome()).as(id).isEqualTo(Outcome.OPEN);
      assertThat(unknown.reason().arguments()).containsExactly(ask.instead());
    }
  }

  @Test
  void unknownIsAnAnswerButNeverANo() {
    Map<String, Reply> unknown =
        ASKED.stream().collect(Collectors.toMap(Requirement::id, one -> Reply.UNKNOWN));

    var eligibility = judged(citizen(answered(unknown), "PK"));

    assertThat(eligibility.overall()).isEqualTo(Overall.OPEN);
    assertThat(eligibility.answered()).isEqualTo(eligibility.questions());
    assertThat(eligibility.with(Outcome.DOES_NOT_FIT)).isEmpty();
    assertThat(eligibility.with(Outcome.LOOK)).isEmpty();
    assertThat(eligibility.elsewhere(FACTS)).isEmpty();
  }

  @Test
  void whatIsOpenComesBeforeWhatHasSomethingToDo() {
    assertThat(judged(citizen(answered(allFitBut("family", Reply.NO)), "NG")).overall())
        .isEqualTo(Overall.LOOK);
    assertThat(judged(answered(allFitBut("family", Reply.NO))).overall())
        .as("the nationality is open")
        .isEqualTo(Overall.OPEN);
    assertThat(judged(answered(allFitBut("city", Reply.NO))).overall())
        .isEqualTo(Overall.DOES_NOT_FIT);
  }

  @Test
  void anAnswerTakenBackIsOpenAgain() {
    var file = answered(Map.of("city", Reply.NO));
    var back =
        new Change.AnswerQuestion("city", Optional.of(Reply.NO), Optional.empty()).applyTo(file);

    assertThat(back).isEqualTo(CaseFile.EMPTY);
    assertThat(judged(back).judgement("city").reason())
        .isEqualTo(Phrase.of("eligibility.not-answered"));
  }

  @Test
  void anAnswerToAQuestionThatIsNoMoreAskedIsNotCounted() {
    var eligibility = judged(answered(Map.of("petition", Reply.NO, "long-gone", Reply.NO)));

    assertThat(eligibility.answered()).isZero();
    assertThat(eligibility.overall()).isEqualTo(Overall.OPEN);
    assertThat(eligibility.judgement("petition").outcome()).isEqualTo(Outcome.TOLD);
  }

  @ParameterizedTest
  @CsvSource({
    "NG, E_VISA, FITS",
    "BA, E_VISA, FITS",
    "AW, E_VISA, FITS",
    "NL, VISA_FREE, LOOK",
    "RU, VISA_FREE, LOOK",
    "PK, DOUBTFUL, OPEN",
    "GL, UNKNOWN, OPEN",
    "KZ, CITIZEN, LOOK",
  })
  void noNationalityIsRefused(String code, Way way, Outcome outcome) {
    var eligibility = judged(citizen(CaseFile.EMPTY, code));

    assertThat(eligibility.citizenships().getFirst().way()).isEqualTo(way);
    assertThat(eligibility.judgement("citizenship").outcome()).isEqualTo(outcome);
    assertThat(eligibility.judgement("citizenship").sources()).isNotEmpty();
    assertThat(eligibility.answered()).isEqualTo(1);
  }

  @Test
  void noCountryOfTheWorldIsRefused() {
    for (String code : Locale.getISOCountries()) {
      assertThat(judged(citizen(CaseFile.EMPTY, code)).judgement("citizenship").outcome())
          .as(code)
          .isIn(Outcome.FITS, Outcome.OPEN, Outcome.LOOK);
    }
  }

  @Test
  void theBestOfSeveralNationalitiesDecidesInAnyOrder() {
    for (var codes : List.of(List.of("NG", "PK"), List.of("PK", "NG"))) {
      var judgement =
          judged(citizen(CaseFile.EMPTY, codes.toArray(String[]::new))).judgement("citizenship");
      assertThat(judgement.outcome()).isEqualTo(Outcome.FITS);
      assertThat(Texts.in(Locale.ENGLISH).say(judgement.reason())).startsWith("Nigeria:");
    }
    assertThat(way("NL", "NG")).isEqualTo("eligibility.citizenship.e-visa");
    assertThat(way("PK", "NL")).isEqualTo("eligibility.citizenship.visa-free");
    assertThat(way("GL", "PK")).isEqualTo("eligibility.citizenship.doubtful");
    assertThat(way("NG", "KZ")).isEqualTo("eligibility.citizenship.citizen");
  }

  private static String way(String... codes) {
    return judged(citizen(CaseFile.EMPTY, codes)).judgement("citizenship").reason().key();
  }

  @Test
  void anyVisaFreeNationalityOpensTheWayWithoutAVisa() {
    assertThat(judged(citizen(CaseFile.EMPTY, "NG", "NL")).mayGoWithoutVisa()).isTrue();
    assertThat(judged(citizen(CaseFile.EMPTY, "NG", "PK")).mayGoWithoutVisa()).isFalse();
    assertThat(judged(CaseFile.EMPTY).mayGoWithoutVisa()).isFalse();
  }

  @Test
  void programsThatDoNotAskForAnItSpecialtyAreNeitherForItPeopleNorForTalents() {
    var found = judged(answered(Map.of("it-specialty", Reply.NO))).elsewhere(FACTS);

    assertThat(found).hasSizeGreaterThan(6);
    assertThat(found)
        .allSatisfy(program ->
            assertThat(program.kinds())
                .doesNotContain(
                    ProgramKind.NOMAD_AND_IT, ProgramKind.TALENT, ProgramKind.JOB_SEEKER));
    assertThat(found.get(0).country()).as("the same country first").isEqualTo("KZ");
  }

  @Test
  void programsForAFamilyTakeDependantsAndTheNearestComeFirst() {
    var found = judged(answered(Map.of("family", Reply.NO))).elsewhere(FACTS);

    assertThat(found).extracting(Program::dependants).containsOnly(Optional.of(true));
    assertThat(found).extracting(Program::id).doesNotContain(Program.DIGITAL_NOMAD_RESIDENCY);
    assertThat(found.stream().takeWhile(one -> one.country().equals("KZ")).toList())
        .extracting(Program::id)
        .contains("kz-neo-nomad-visa");
    assertThat(found.stream().filter(one -> !one.country().equals("KZ")).findFirst().orElseThrow())
        .satisfies(one -> assertThat(one.kinds()).contains(ProgramKind.NOMAD_AND_IT));
  }

  @Test
  void whereSeveralThingsDoNotFitAProgramHelpsWithEach() {
    var both = judged(answered(Map.of("it-specialty", Reply.NO, "family", Reply.NO)));
    var one = judged(answered(Map.of("it-specialty", Reply.NO)));

    assertThat(both.elsewhere(FACTS)).isNotEmpty();
    assertThat(one.elsewhere(FACTS)).containsAll(both.elsewhere(FACTS));
    assertThat(both.elsewhere(FACTS))
        .extracting(Program::dependants)
        .containsOnly(Optional.of(true));
  }

  @Test
  void theTableKnowsOfNoProgramWithoutACriminalRecordCertificate() {
    var eligibility = judged(answered(Map.of("criminal-record", Reply.NO)));

    assertThat(eligibility.overall()).isEqualTo(Overall.DOES_NOT_FIT);
    assertThat(eligibility.avoidable()).isEmpty();
    assertThat(eligibility.elsewhere(FACTS)).isEmpty();
  }

  @Test
  void whateverMixOfThingsDoesNotFitSomeProgramIsLeft() {
    var avoidable = ASKED.stream().filter(one -> ask(one.id()).elsewhere().isPresent()).toList();
    for (int mix = 1; mix < 1 << avoidable.size(); mix++) {
      int chosen = mix;
      Map<String, Reply> replies =
          IntStream.range(0, avoidable.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(avoidable::get)
              .collect(Collectors.toMap(Requirement::id, one -> other(ask(one.id()).fits())));
      assertThat(judged(answered(replies)).elsewhere(FACTS)).as(replies.toString()).isNotEmpty();
    }
  }

  @Test
  void kindsOfProgramsInTheQuestionsAreThoseOfTheTable() {
    Set<ProgramKind> kinds =
        FACTS.programs().stream().flatMap(one -> one.kinds().stream()).collect(Collectors.toSet());
    ASKED.stream()
        .flatMap(one -> ask(one.id()).elsewhere().stream())
        .forEach(elsewhere -> assertThat(kinds).containsAll(elsewhere.kinds()));
  }

  /** Answers of all sorts, also to what is not asked, and nationalities of all sorts. */
  private static CaseFile mixed(long seed) {
    var random = new Random(seed);
    Map<String, Reply> replies = new HashMap<>();
    List<String> ids = new ArrayList<>(FACTS.requirements().stream().map(Requirement::id).toList());
    ids.addAll(List.of(Eligibility.WITHOUT_VISA, "long-gone"));
    for (String id : ids) {
      int pick = random.nextInt(4);
      if (pick < 3) {
        replies.put(id, List.of(Reply.values()).get(pick));
      }
    }
    var countries = Locale.getISOCountries();
    var codes =
        random
            .ints(random.nextInt(4), 0, countries.length)
            .mapToObj(i -> countries[i])
            .toArray(String[]::new);
    return citizen(answered(replies), codes);
  }

  @Test
  void anyMixOfAnswersIsJudgedAndDoesNotFitOnlyForWhatIsAMust() {
    qt().withFixedSeed(SEED)
        .withExamples(400)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var file = mixed(seed);
          var eligibility = judged(file);
          boolean mustFails =
              ASKED.stream()
                  .filter(one -> ask(one.id()).must())
                  .anyMatch(one -> {
                    var reply = file.person().replies().get(one.id());
                    return reply == other(ask(one.id()).fits());
                  });
          assertThat(eligibility.overall() == Overall.DOES_NOT_FIT).isEqualTo(mustFails);
          assertThat(eligibility.answered()).isBetween(0, eligibility.questions());
          assertThat(eligibility.nextQuestion().isEmpty())
              .isEqualTo(eligibility.answered() == eligibility.questions());
          assertThat(eligibility.judgements()).hasSameSizeAs(FACTS.requirements());
          assertThat(
                  EnumSet.allOf(Outcome.class).stream()
                      .mapToInt(one -> eligibility.with(one).size())
                      .sum())
              .isEqualTo(FACTS.requirements().size());
          assertThat(eligibility.elsewhere(FACTS).isEmpty())
              .isEqualTo(eligibility.avoidable().isEmpty());
          var texts = Texts.in(Locale.of("ru"));
          assertThat(eligibility.judgements())
              .allSatisfy(one -> assertThat(texts.say(one.reason())).isNotBlank());
        });
  }

  @Test
  void anyMixOfAnswersHasAPlan() {
    qt().withFixedSeed(SEED)
        .withExamples(100)
        .forAll(longs().all())
        .checkAssert(seed -> assertThat(Plan.of(mixed(seed), FACTS, TODAY).stages()).hasSize(8));
  }
}
