package app.qadam.model.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.document.DocumentType;
import app.qadam.model.document.Legalisation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that this applicant needs, after the answers given. */
final class Checklist {
  /** Asked for once for each citizenship (reported by one source). */
  static final String CRIMINAL_RECORD = "criminal-record";

  private final CaseFile file;
  private final Facts facts;

  Checklist(CaseFile file, Facts facts) {
    this.file = file;
    this.facts = facts;
  }

  /** All documents, in the order of the facts; those for further citizenships behind the first. */
  List<DocumentType> documents() {
    List<DocumentType> all = new ArrayList<>();
    for (DocumentType type : facts.documents()) {
      all.add(type);
      if (type.id().equals(CRIMINAL_RECORD)) {
        further().forEach(country -> all.add(type.of(country)));
      }
    }
    return all;
  }

  /** The other citizenships, and those of which something is recorded though they were removed. */
  private Set<String> further() {
    Set<String> countries = new LinkedHashSet<>(file.planning().nationalities());
    Stream.of(
            file.documents().keySet().stream(),
            file.papers().handlings().keySet().stream(),
            file.person().statements().keySet().stream(),
            file.papers().attachments().stream().map(one -> one.document()))
        .flatMap(ids -> ids)
        .filter(id -> DocumentType.base(id).equals(CRIMINAL_RECORD))
        .flatMap(id -> DocumentType.country(id).stream())
        .sorted()
        .forEach(countries::add);
    country(CRIMINAL_RECORD).ifPresent(countries::remove);
    return countries;
  }

  /** The country that issues a document, as recorded or as follows from the citizenship. */
  Optional<String> country(String document) {
    return DocumentType.country(document)
        .or(() -> file.papers().handling(document).country())
        .or(() ->
            document.equals(CRIMINAL_RECORD)
                ? file.planning().nationalities().stream().findFirst()
                : Optional.empty());
  }

  /** How each document that is legalised is made usable, where its country is known. */
  Map<String, Legalisation> legalisations(LocalDate today) {
    Map<String, Legalisation> ways = new HashMap<>();
    for (DocumentType type : documents()) {
      if (type.isLegalised()) {
        var day = file.document(type.id()).issued().orElse(today);
        country(type.id())
            .ifPresent(country -> ways.put(type.id(), facts.legalisation().of(country, day)));
      }
    }
    return ways;
  }
}
