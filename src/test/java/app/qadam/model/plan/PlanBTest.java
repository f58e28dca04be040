package app.qadam.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DocumentRecord;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.plan.PlanB.Near;
import app.qadam.model.plan.PlanB.Paper;
import app.qadam.model.plan.PlanB.Paper.Worth;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Fit.Outcome;
import app.qadam.model.program.Means;
import app.qadam.model.program.Nearness;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.stage.EventType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where else one can go, on the facts as shipped. */
class PlanBTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

  private static PlanB planB(CaseFile file) {
    var facts = FACTS.with(FACTS.rates().with(file.comparing().rates()));
    return PlanB.of(file, facts, Plan.of(file, facts, TODAY));
  }

  private static CaseFile with(Means means) {
    return new Change.SetMeans(Means.UNKNOWN, means).applyTo(CaseFile.EMPTY);
  }

  private static Means earning(long dollars) {
    return Means.UNKNOWN.withIncome(Optional.of(usd(dollars)));
  }

  private static Amount usd(long dollars) {
    return new Amount(BigDecimal.valueOf(dollars), "USD");
  }

  private static CaseFile answered(CaseFile file, Map<String, Reply> replies) {
    for (var reply : replies.entrySet()) {
      file =
          new Change.AnswerQuestion(reply.getKey(), Optional.empty(), Optional.of(reply.getValue()))
              .applyTo(file);
    }
    return file;
  }

  private static CaseFile recorded(Object... typesAndDates) {
    List<RecordedEvent> events = new ArrayList<>();
    for (int i = 0; i < typesAndDates.length; i += 2) {
      events.add(
          new RecordedEvent(
              i / 2 + 1,
              (EventType) typesAndDates[i],
              LocalDate.parse((String) typesAndDates[i + 1]),
              Optional.of("N" + i)));
    }
    return CaseFile.EMPTY.withEvents(events);
  }

  private static CaseFile holding(String id, DocumentState state, String issued, String until) {
    var record =
        new DocumentRecord(
            id,
            state,
            Optional.of(issued).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of(issued).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            Optional.empty());
    Map<String, DocumentRecord> documents = new HashMap<>();
    documents.put(id, record);
    return CaseFile.EMPTY.withDocuments(documents);
  }

  private static Worth worth(PlanB planB, String document) {
    return planB.papers().stream()
        .filter(paper -> paper.document().type().id().equals(document))
        .map(Paper::worth)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withNothingInTheWayAllOtherProgramsAreShownInCase() {
    var planB = planB(CaseFile.EMPTY);
    assertThat(planB.isInCase()).isTrue();
    assertThat(planB.filter()).isEqualTo(ProgramFilter.NONE);
    assertThat(planB.programs())
        .extracting(near -> near.program().id())
        .hasSize(FACTS.programs().size() - 1)
        .doesNotContain(Program.DIGITAL_NOMAD_RESIDENCY);
  }

  @Test
  void withoutMeansTheSameCountryComesFirstThenTheSameKindThenTheOthers() {
    var programs = planB(CaseFile.EMPTY).programs();
    assertThat(programs).extracting(Near::nearness).isSorted().contains(Nearness.values());
    assertThat(programs).allMatch(near -> near.fit().outcome() == Outcome.NOT_TOLD);
    for (Near near : programs) {
      assertThat(near.nearness() == Nearness.SAME_COUNTRY)
          .isEqualTo(near.program().country().equals("KZ"));
    }
    assertThat(programs)
        .filteredOn(near -> near.nearness() == Nearness.SAME_KIND)
        .allMatch(near -> near.program().kinds().contains(ProgramKind.NOMAD_AND_IT));
  }

  @Test
  void theSameKindInTheSameCountryIsTheNearest() {
    assertThat(planB(CaseFile.EMPTY).first(12))
        .first()
        .extracting(near -> near.program().id())
        .isEqualTo("kz-neo-nomad-visa");
  }

  @Test
  void whatIsMetComesFirstThenWhatIsShortByTheLeastThenWhatDepends() {
    var programs = planB(with(earning(2_500))).programs();
    var outcomes = programs.stream().map(near -> near.fit().outcome()).toList();
    assertThat(outcomes)
        .contains(Outcome.MEETS, Outcome.SHORT, Outcome.DEPENDS)
        .isSortedAccordingTo(
            Comparator.comparingInt(
                List.of(Outcome.MEETS, Outcome.SHORT, Outcome.DEPENDS)::indexOf));
    assertThat(programs)
        .filteredOn(near -> near.fit().outcome() == Outcome.SHORT)
        .extracting(near -> near.fit().distance())
        .isSorted();
  }

  @Test
  void amongTheFirstAreAtMostTwoOfOneCountry() {
    for (PlanB planB : List.of(planB(CaseFile.EMPTY), planB(with(earning(10_000))))) {
      var first = planB.first(12);
      assertThat(first).hasSize(12);
      assertThat(planB.programs()).containsSubsequence(first);
      assertThat(
              first.stream()
                  .collect(Collectors.groupingBy(n -> n.program().country(), Collectors.counting()))
                  .values())
          .allMatch(count -> count <= 2);
      assertThat(first.getFirst()).isEqualTo(planB.programs().getFirst());
    }
  }

  @Test
  void whatDoesNotFitLeavesOnlyProgramsThatDoNotAskForIt() {
    var file = answered(CaseFile.EMPTY, Map.of("it-specialty", Reply.NO));
    var planB = planB(file);
    assertThat(planB.isInCase()).isFalse();
    assertThat(planB.inTheWay()).extracting(one -> one.requirement().id()).contains("it-specialty");
    assertThat(planB.programs())
        .isNotEmpty()
        .noneMatch(near -> near.program().kinds().contains(ProgramKind.NOMAD_AND_IT));
    assertThat(planB.filter().kinds())
        .contains(ProgramKind.INVESTOR)
        .doesNotContain(ProgramKind.NOMAD_AND_IT, ProgramKind.TALENT);
  }

  @Test
  void programsThatHelpAreOrderedByFitToo() {
    var file =
        answered(
            with(Means.UNKNOWN.withInvestable(Optional.of(usd(150_000)))),
            Map.of("it-specialty", Reply.NO));
    var first = planB(file).programs().getFirst();
    assertThat(first.fit().outcome()).isEqualTo(Outcome.MEETS);
  }

  @Test
  void aFamilyThatComesAlongAsksForProgramsThatTakeIt() {
    var planB = planB(answered(CaseFile.EMPTY, Map.of("family", Reply.NO)));
    assertThat(planB.filter().dependants()).isTrue();
    assertThat(planB.programs())
        .isNotEmpty()
        .allMatch(near -> near.program().dependants().equals(Optional.of(true)));
  }

  @Test
  void whatNoOtherProgramIsKnownToAvoidLeavesThemAll() {
    var planB = planB(answered(CaseFile.EMPTY, Map.of("criminal-record", Reply.NO)));
    assertThat(planB.inTheWay()).hasSize(1);
    assertThat(planB.avoided()).isEmpty();
    assertThat(planB.programs()).hasSize(FACTS.programs().size() - 1);
  }

  @Test
  void aRefusalIsNamedWithItsStepAndDay() {
    var planB =
        planB(
            recorded(
                EventType.HUB_SUBMITTED, "2027-02-01",
                EventType.HUB_REFUSED, "2027-02-10"));
    assertThat(planB.isInCase()).isFalse();
    assertThat(planB.refusal())
        .hasValueSatisfying(refusal -> {
          assertThat(refusal.type()).isEqualTo(EventType.HUB_REFUSED);
          assertThat(refusal.date()).isEqualTo("2027-02-10");
        });
  }

  @Test
  void aNewAttemptTakesTheRefusalAway() {
    var planB =
        planB(
            recorded(
                EventType.HUB_SUBMITTED, "2027-02-01",
                EventType.HUB_REFUSED, "2027-02-10",
                EventType.HUB_SUBMITTED, "2027-03-01"));
    assertThat(planB.refusal()).isEmpty();
  }

  @Test
  void aRefusalCountsAlsoWithoutItsSubmissionUntilAGrantFollows() {
    assertThat(planB(recorded(EventType.VISA_REFUSED, "2027-02-10")).refusal()).isPresent();
    assertThat(
            planB(
                    recorded(
                        EventType.VISA_REFUSED, "2027-02-10",
                        EventType.VISA_ISSUED, "2027-03-10"))
                .refusal())
        .isEmpty();
  }

  @Test
  void ofTwoRefusalsTheLaterOneIsNamed() {
    var planB =
        planB(
            recorded(
                EventType.VISA_REFUSED, "2027-04-10",
                EventType.EGOV_REFUSED, "2027-04-20"));
    assertThat(planB.refusal()).map(RecordedEvent::type).contains(EventType.EGOV_REFUSED);
  }

  @Test
  void aFailureOfThePortalIsNoRefusal() {
    assertThat(
            planB(
                    recorded(
                        EventType.EGOV_SUBMITTED, "2027-04-10",
                        EventType.EGOV_FAILED, "2027-04-11"))
                .isInCase())
        .isTrue();
  }

  @Test
  void aGoodCertificateServesAndOneThatRanOutDoesNot() {
    var good = planB(holding("criminal-record", DocumentState.READY, "2027-05-01", "2027-09-01"));
    assertThat(worth(good, "criminal-record")).isEqualTo(Worth.SERVES);
    assertThat(good.papers(Worth.SERVES).getFirst().until()).isPresent();
    var lastDay =
        planB(holding("criminal-record", DocumentState.READY, "2027-05-01", "2027-06-01"));
    assertThat(worth(lastDay, "criminal-record")).isEqualTo(Worth.SERVES);
    var over = planB(holding("criminal-record", DocumentState.READY, "2027-05-01", "2027-05-31"));
    assertThat(worth(over, "criminal-record")).isEqualTo(Worth.ENDED);
  }

  @Test
  void aCertificateWithoutAPrintedEndRunsOutByItsRule() {
    var over = planB(holding("criminal-record", DocumentState.SUBMITTED, "2026-09-01", ""));
    assertThat(worth(over, "criminal-record")).isEqualTo(Worth.ENDED);
  }

  @Test
  void whatIsMadeOutForKazakhstanServesOnlyHere() {
    var planB = planB(holding("motivation-letter", DocumentState.SUBMITTED, "", ""));
    assertThat(worth(planB, "motivation-letter")).isEqualTo(Worth.ONLY_HERE);
    assertThat(planB.papers(Worth.SERVES)).isEmpty();
  }

  @Test
  void whatIsNotReadyOrNotNeededIsNoPaperToUseAgain() {
    assertThat(planB(holding("cv", DocumentState.NOT_STARTED, "", "")).papers()).isEmpty();
    assertThat(planB(holding("diploma", DocumentState.NOT_NEEDED, "", "")).papers()).isEmpty();
    assertThat(worth(planB(holding("cv", DocumentState.ACCEPTED, "", "")), "cv"))
        .isEqualTo(Worth.SERVES);
  }

  @Test
  void theApplicantsOwnRateDecides() {
    var yen = Means.UNKNOWN.withIncome(Optional.of(new Amount(new BigDecimal("300000"), "JPY")));
    var file = with(yen);
    var strong =
        new Change.SetRate(
                Optional.empty(),
                Optional.of(new OwnRate("JPY", BigDecimal.ONE, TODAY, Optional.empty())))
            .applyTo(file);
    assertThat(meets(planB(strong))).isGreaterThan(meets(planB(file)));
  }

  private static long meets(PlanB planB) {
    return planB.programs().stream().filter(near -> near.fit().outcome() == Outcome.MEETS).count();
  }
}
