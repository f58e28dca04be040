package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.RecordedEvent;
import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Ask;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Nearness;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where else one can go when the way ends, or in case it does: the nearest programs, and the papers
 * that serve again.
 *
 * @param refusal the last answer of an office, where it was a no and nothing was sent there since
 * @param inTheWay the requirements that do not fit
 * @param avoided what the programs do not ask for, as far as the table tells; where there is
 *     nothing to avoid, they are all programs
 * @param programs other than the one of the application, the nearest first
 * @param filter what shows programs of this sort in the table
 * @param papers the documents that are ready or handed in, in the order of the checklist
 */
public record PlanB(
    Optional<RecordedEvent> refusal,
    List<Judgement> inTheWay,
    List<Judgement> avoided,
    List<Near> programs,
    ProgramFilter filter,
    List<Paper> papers) {
  private static final int MOST_OF_ONE_COUNTRY = 2;

  private static final Comparator<Ranked> BEST_FIT_FIRST =
      Comparator.comparingInt(Ranked::rank)
          .thenComparingDouble(Ranked::distance)
          .thenComparing(ranked -> ranked.near().nearness())
          .thenComparing(Ranked::sharesAKind, Comparator.reverseOrder());

  public PlanB {
    inTheWay = List.copyOf(inTheWay);
    avoided = List.copyOf(avoided);
    programs = List.copyOf(programs);
    papers = List.copyOf(papers);
  }

  /** Another program, how near it is to the one of the application, and how it fits the means. */
  public record Near(Program program, Nearness nearness, Fit fit) {}

  /**
   * A document that is there.
   *
   * @param until the last day on which it is good here, inclusive
   */
  public record Paper(DocumentPlan document, Optional<LocalDate> until, Worth worth) {
    /** Of what use it is in another country. */
    public enum Worth implements Named {
      SERVES("serves"),
      /** It would serve, but has run out. */
      ENDED("ended"),
      ONLY_HERE("only-here");

      private final String id;

      Worth(String id) {
        this.id = id;
      }

      @Override
      public String id() {
        return id;
      }
    }
  }

  /** What follows from a case file and its plan. */
  public static PlanB of(CaseFile file, Facts facts, Plan plan) {
    var eligibility = plan.eligibility();
    var avoided = eligibility.avoidable();
    var candidates = avoided.isEmpty() ? facts.programs() : eligibility.elsewhere(facts);
    var fitting = new Fitting(file.comparing().means(), facts.rates());
    return new PlanB(
        plan.isComplete() ? Optional.empty() : refusal(file),
        eligibility.with(Outcome.DOES_NOT_FIT),
        avoided,
        nearest(candidates, facts, fitting),
        filter(avoided),
        papers(plan));
  }

  /** Whether nothing is in the way as far as is known. */
  public boolean isInCase() {
    return refusal.isEmpty() && inTheWay.isEmpty();
  }

  /** The first few, at most two of one country, so that none fills the room. */
  public List<Near> first(int most) {
    Map<String, Integer> shown = new HashMap<>();
    return programs.stream()
        .filter(
            near -> shown.merge(near.program().country(), 1, Integer::sum) <= MOST_OF_ONE_COUNTRY)
        .limit(most)
        .toList();
  }

  /** The papers of one worth. */
  public List<Paper> papers(Paper.Worth worth) {
    return papers.stream().filter(paper -> paper.worth() == worth).toList();
  }

  private static Optional<RecordedEvent> refusal(CaseFile file) {
    return Arrays.stream(Stage.values())
        .filter(Attempts::areMadeAt)
        .flatMap(stage -> answer(stage, file).stream())
        .filter(answer -> answer.type().isRefusal())
        .reduce((a, b) -> b.date().isBefore(a.date()) ? a : b);
  }

  /** The answer to the last attempt at a stage; an answer without one counts by itself. */
  private static Optional<RecordedEvent> answer(Stage stage, CaseFile file) {
    var attempts = Attempts.of(stage, file);
    return attempts.last().isPresent()
        ? attempts.last().flatMap(Attempts.Attempt::ended)
        : file.events().stream().filter(event -> isAnswer(event.type(), stage)).reduce((a, b) -> b);
  }

  private static boolean isAnswer(EventType type, Stage stage) {
    return type.stage() == stage && (type.endsAttempt() || type == Forecast.end(stage));
  }

  private static List<Near> nearest(Collection<Program> candidates, Facts facts, Fitting fitting) {
    var here = facts.program(Program.DIGITAL_NOMAD_RESIDENCY).orElseThrow();
    return candidates.stream()
        .filter(program -> !program.id().equals(here.id()))
        .map(program -> Ranked.of(program, here, fitting))
        .sorted(BEST_FIT_FIRST)
        .map(Ranked::near)
        .toList();
  }

  /** A program with what it is sorted by, worked out once and not with every comparison. */
  private record Ranked(Near near, int rank, double distance, boolean sharesAKind) {
    static Ranked of(Program program, Program here, Fitting fitting) {
      var fit = fitting.of(program);
      return new Ranked(
          new Near(program, Nearness.of(program, here), fit),
          PlanB.rank(fit.outcome()),
          fit.distance(),
          Nearness.shareAKind(program, here));
    }
  }

  private static int rank(Fit.Outcome outcome) {
    return switch (outcome) {
      case MEETS -> 0;
      case SHORT -> 1;
      case DEPENDS, NOT_TOLD -> 2;
    };
  }

  /** Programs of any of the kinds that help with each thing. */
  private static ProgramFilter filter(List<Judgement> avoided) {
    Set<ProgramKind> kinds = EnumSet.allOf(ProgramKind.class);
    boolean dependants = false;
    for (Judgement one : avoided) {
      var asked = one.requirement().ask().flatMap(Ask::elsewhere);
      asked.ifPresent(elsewhere -> kinds.retainAll(elsewhere.kinds()));
      dependants |= asked.filter(Ask.Elsewhere::dependants).isPresent();
    }
    boolean isAny = kinds.size() == ProgramKind.values().length;
    return ProgramFilter.NONE.withKinds(isAny ? Set.of() : kinds).withDependants(dependants);
  }

  private static List<Paper> papers(Plan plan) {
    List<Paper> papers = new ArrayList<>();
    for (DocumentPlan document : plan.documents()) {
      if (document.state().isReady() && document.state() != DocumentState.NOT_NEEDED) {
        var until =
            plan.validity(document.type().id())
                .flatMap(Validity::until)
                .or(document.record()::validUntil);
        papers.add(new Paper(document, until, worth(document, until, plan.today())));
      }
    }
    return papers;
  }

  private static Paper.Worth worth(
      DocumentPlan document, Optional<LocalDate> until, LocalDate today) {
    if (!document.type().elsewhere().serves()) {
      return Paper.Worth.ONLY_HERE;
    }
    return document.ended() || until.filter(today::isAfter).isPresent()
        ? Paper.Worth.ENDED
        : Paper.Worth.SERVES;
  }
}
