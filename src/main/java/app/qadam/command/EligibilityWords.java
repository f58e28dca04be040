package app.qadam.command;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.program.Program;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the programme fits, in lines of text. */
final class EligibilityWords {
  private static final int SHOWN = 6;

  private final Texts texts;

  EligibilityWords(Texts texts) {
    this.texts = texts;
  }

  /** The result, each requirement with its outcome and reason, and other programs. */
  String list(Eligibility eligibility, CaseFile file, Facts facts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "command.eligibility",
            texts.get("eligibility.overall." + eligibility.overall().id()),
            eligibility.answered(),
            eligibility.questions()));
    eligibility.judgements().forEach(one -> lines.add(line(one)));
    withoutVisa(eligibility, file).ifPresent(lines::add);
    var programs = eligibility.elsewhere(facts);
    if (!programs.isEmpty()) {
      lines.add(texts.get("command.elsewhere", facts.programsSeen()));
      programs.stream().limit(SHOWN).map(EligibilityWords::line).forEach(lines::add);
      if (programs.size() > SHOWN) {
        lines.add("  " + texts.get("command.elsewhere.more", programs.size() - SHOWN));
      }
    }
    return String.join("\n", lines);
  }

  private String line(Judgement one) {
    return row(one.outcome().id(), one.requirement().id(), texts.say(one.reason()));
  }

  /** The question that only those have who may enter without a visa. */
  private Optional<String> withoutVisa(Eligibility eligibility, CaseFile file) {
    var reply = Optional.ofNullable(file.person().replies().get(Eligibility.WITHOUT_VISA));
    if (reply.isEmpty() && !eligibility.mayGoWithoutVisa()) {
      return Optional.empty();
    }
    return Optional.of(
        row(
            reply.map(one -> one.id()).orElse("-"),
            Eligibility.WITHOUT_VISA,
            texts.get(file.goesWithoutVisa() ? "command.without-visa" : "command.with-visa")));
  }

  private static String row(String outcome, String id, String reason) {
    return "  %-12s  %-21s  %s".formatted(outcome, id, reason);
  }

  private static String line(Program program) {
    return "  %s  %s".formatted(program.country(), program.name());
  }
}
