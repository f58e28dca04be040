package app.qadam.model.eligibility;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.eligibility.Judgement.Outcome;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Requirement;
import app.qadam.model.program.Nearness;
import app.qadam.model.program.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the programme fits, requirement by requirement. It advises: what is not known is open,
 * and no answer closes anything.
 *
 * @param judgements all requirements, in the order of the facts
 * @param citizenships what is known of each nationality, in the order given
 */
public record Eligibility(List<Judgement> judgements, List<Citizenship> citizenships) {
  /** The question, answered on the page, whether the applicant goes without a visa. */
  public static final String WITHOUT_VISA = "without-visa";

  /** What the answers lead to together. */
  public enum Overall implements Named {
    FITS("fits"),
    OPEN("open"),
    LOOK("look"),
    DOES_NOT_FIT("does-not-fit");

    private final String id;

    Overall(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public Eligibility {
    judgements = List.copyOf(judgements);
    citizenships = List.copyOf(citizenships);
  }

  /** What follows from the answers of a case file. */
  public static Eligibility of(CaseFile file, Facts facts) {
    var citizenships =
        file.planning().nationalities().stream()
            .map(code -> Citizenship.of(code, facts.eVisa(), facts.visaFree()))
            .toList();
    return new Eligibility(
        facts.requirements().stream()
            .map(requirement -> judge(requirement, file, facts, citizenships))
            .toList(),
        citizenships);
  }

  private static Judgement judge(
      Requirement requirement, CaseFile file, Facts facts, List<Citizenship> citizenships) {
    if (requirement.ofCitizenship()) {
      return citizenship(requirement, facts, citizenships);
    }
    var reply = Optional.ofNullable(file.person().replies().get(requirement.id()));
    return requirement
        .ask()
        .map(ask -> judge(requirement, ask, reply))
        .orElseGet(
            () -> judgement(requirement, reply, Outcome.TOLD, Phrase.of("eligibility.told")));
  }

  private static Judgement judge(Requirement requirement, Ask ask, Optional<Reply> reply) {
    if (reply.isEmpty()) {
      return judgement(requirement, reply, Outcome.OPEN, Phrase.of("eligibility.not-answered"));
    }
    if (reply.get() == Reply.UNKNOWN) {
      return judgement(
          requirement, reply, Outcome.OPEN, Phrase.of("eligibility.unknown", ask.instead()));
    }
    if (reply.get() == ask.fits()) {
      return judgement(requirement, reply, Outcome.FITS, Phrase.of("eligibility.fits"));
    }
    return judgement(
        requirement,
        reply,
        ask.must() ? Outcome.DOES_NOT_FIT : Outcome.LOOK,
        Phrase.of("eligibility.instead", ask.instead()));
  }

  private static Judgement judgement(
      Requirement requirement, Optional<Reply> reply, Outcome outcome, Phrase reason) {
    return new Judgement(requirement, reply, outcome, reason, List.of());
  }

  /** The best of the nationalities decides; none of them is ever a reason to refuse. */
  private static Judgement citizenship(
      Requirement requirement, Facts facts, List<Citizenship> citizenships) {
    var best = citizenships.stream().min((a, b) -> a.way().compareTo(b.way()));
    if (best.isEmpty()) {
      return judgement(
          requirement, Optional.empty(), Outcome.OPEN, Phrase.of("eligibility.citizenship.none"));
    }
    var outcome =
        switch (best.get().way()) {
          case E_VISA -> Outcome.FITS;
          case VISA_FREE, CITIZEN -> Outcome.LOOK;
          case DOUBTFUL, UNKNOWN -> Outcome.OPEN;
        };
    List<Claim> sources =
        Stream.concat(facts.eVisa().claims().stream(), facts.visaFree().claims().stream()).toList();
    return new Judgement(requirement, Optional.empty(), outcome, best.get().told(), sources);
  }

  /** The gravest outcome; what is open comes before what has something to do. */
  public Overall overall() {
    if (has(Outcome.DOES_NOT_FIT)) {
      return Overall.DOES_NOT_FIT;
    }
    if (has(Outcome.OPEN)) {
      return Overall.OPEN;
    }
    return has(Outcome.LOOK) ? Overall.LOOK : Overall.FITS;
  }

  private boolean has(Outcome outcome) {
    return judgements.stream().anyMatch(one -> one.outcome() == outcome);
  }

  /** The requirements with one outcome, in order. */
  public List<Judgement> with(Outcome outcome) {
    return judgements.stream().filter(one -> one.outcome() == outcome).toList();
  }

  /** How many questions there are. */
  public int questions() {
    return (int) judgements.stream().filter(one -> one.outcome() != Outcome.TOLD).count();
  }

  /** How many of them have an answer; that it is not known is one. */
  public int answered() {
    return (int) judgements.stream().filter(this::isAnswered).count();
  }

  /** Whether there is an answer to a question. */
  public boolean isAnswered(Judgement one) {
    return one.requirement().ofCitizenship()
        ? !citizenships.isEmpty()
        : one.requirement().ask().isPresent() && one.reply().isPresent();
  }

  /** The first question without an answer. */
  public Optional<Judgement> nextQuestion() {
    return judgements.stream()
        .filter(one -> one.outcome() != Outcome.TOLD && !isAnswered(one))
        .findFirst();
  }

  /** How one requirement stands. */
  public Judgement judgement(String requirement) {
    return judgements.stream()
        .filter(one -> one.requirement().id().equals(requirement))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no \"" + requirement + "\""));
  }

  /** Whether a nationality lets the applicant enter without a visa. */
  public boolean mayGoWithoutVisa() {
    return citizenships.stream().anyMatch(one -> one.way() == Citizenship.Way.VISA_FREE);
  }

  /**
   * What does not fit, or has something to do, and what the table of programs can help with: it
   * tells which programs do not ask for it.
   */
  public List<Judgement> avoidable() {
    return Stream.concat(with(Outcome.DOES_NOT_FIT).stream(), with(Outcome.LOOK).stream())
        .filter(one -> one.requirement().ask().flatMap(Ask::elsewhere).isPresent())
        .toList();
  }

  /**
   * Other programs that do not ask for what is {@link #avoidable()}, as far as the table tells;
   * empty when there is nothing, or no program is known to help. Where several things do not fit,
   * they are programs that help with each. Those of the same country come first, then those of the
   * same kind, then the others in the order of the table.
   */
  public List<Program> elsewhere(Facts facts) {
    var asks =
        avoidable().stream()
            .flatMap(one -> one.requirement().ask().flatMap(Ask::elsewhere).stream())
            .toList();
    if (asks.isEmpty()) {
      return List.of();
    }
    var here = facts.program(Program.DIGITAL_NOMAD_RESIDENCY).orElseThrow();
    return facts.programs().stream()
        .filter(program -> !program.equals(here))
        .filter(program -> asks.stream().allMatch(ask -> helps(program, ask)))
        .sorted(Comparator.comparing(program -> Nearness.of(program, here)))
        .toList();
  }

  /** A program of several kinds may ask for what any of them asks. */
  private static boolean helps(Program program, Ask.Elsewhere ask) {
    return ask.kinds().containsAll(program.kinds())
        && (!ask.dependants() || program.dependants().equals(Optional.of(true)));
  }
}
