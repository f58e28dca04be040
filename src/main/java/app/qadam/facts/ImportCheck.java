package app.qadam.facts;

import app.qadam.model.Facts;
import app.qadam.model.document.DocumentType;
import app.qadam.model.fact.Requirement;
import app.qadam.model.program.Program;
import app.qadam.model.time.Rule;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What facts from elsewhere must keep, beyond being whole in themselves: everything to which
 * Qadam's own rules and the applicant's file refer, and addresses that a browser may open.
 */
final class ImportCheck {
  private final Facts shipped;
  private final Facts read;

  ImportCheck(Facts shipped, Facts read) {
    this.shipped = shipped;
    this.read = read;
  }

  void run() {
    keeps(ShippedFile.RULES, "rules", facts -> ids(facts.rules(), Rule::id));
    keeps(ShippedFile.STEPS, "steps", facts -> ids(facts.steps(), step -> step.to().id()));
    keeps(ShippedFile.STEPS, "estimates", facts -> facts.estimates().keySet());
    keeps(ShippedFile.DOCUMENTS, "documents", facts -> ids(facts.documents(), DocumentType::id));
    keeps(
        ShippedFile.REQUIREMENTS,
        "requirements",
        facts -> ids(facts.requirements(), Requirement::id));
    if (read.program(Program.DIGITAL_NOMAD_RESIDENCY).isEmpty()) {
      throw missing(ShippedFile.PROGRAMS, "programs", Program.DIGITAL_NOMAD_RESIDENCY);
    }
    var dollar = read.rates().perUsd().get("USD");
    if (dollar == null) {
      throw missing(ShippedFile.RATES, "perUsd", "USD");
    }
    if (dollar.compareTo(java.math.BigDecimal.ONE) != 0) {
      throw new BrokenFacts(
          ShippedFile.RATES.fileName(), "perUsd.USD", "one US dollar is one US dollar");
    }
    addresses();
  }

  private static <T> Collection<String> ids(Collection<T> list, Function<T, String> id) {
    return list.stream().map(id).collect(Collectors.toSet());
  }

  private void keeps(ShippedFile file, String place, Function<Facts, Collection<String>> ids) {
    var there = ids.apply(read);
    ids.apply(shipped).stream()
        .filter(id -> !there.contains(id))
        .sorted()
        .findFirst()
        .ifPresent(id -> {
          throw missing(file, place, id);
        });
  }

  private static BrokenFacts missing(ShippedFile file, String place, String id) {
    return new BrokenFacts(
        file.fileName(), place, "\"" + id + "\" is missing; Qadam cannot do without it");
  }

  private void addresses() {
    read.sources()
        .values()
        .forEach(source ->
            source.address().ifPresent(address -> check(ShippedFile.SOURCES, "sources", address)));
    read.stages()
        .values()
        .forEach(guide ->
            guide
                .portal()
                .ifPresent(portal -> check(ShippedFile.STAGES, "stages", portal.address())));
  }

  private static void check(ShippedFile file, String place, String address) {
    if (!address.matches("https?://\\S+")) {
      throw new BrokenFacts(
          file.fileName(), place, "the address \"" + address + "\" is none of a web page");
    }
  }
}
