package app.qadam.facts;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.edition.Edition;
import app.qadam.model.program.OwnRate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts that hold for a case file: those shipped, or an accepted file's, with the applicant's
 * rates in front. Reads a file once, and hands out the same facts until something about them
 * changes. An accepted file that cannot be used is told in the edition; the shipped facts hold.
 */
public final class CaseFacts {
  private final Facts shipped;
  private @Nullable Accepted accepted;
  private @Nullable Answer last;

  /** What came of reading an accepted file. */
  private record Accepted(FactsFile file, Facts facts) {}

  private record Answer(Optional<FactsFile> file, Map<String, OwnRate> rates, Facts facts) {}

  public CaseFacts(Facts shipped) {
    this.shipped = shipped;
  }

  /**
   * The facts in force.
   *
   * @param content gives a content that the file holds by its digest
   */
  public synchronized Facts of(Comparing comparing, Function<String, Optional<byte[]>> content) {
    var known = last;
    if (known != null
        && known.file().equals(comparing.facts())
        && known.rates().equals(comparing.rates())) {
      return known.facts();
    }
    var base = comparing.facts().map(file -> accepted(file, content)).orElse(shipped);
    var facts =
        comparing.rates().isEmpty() ? base : base.with(base.rates().with(comparing.rates()));
    last = new Answer(comparing.facts(), comparing.rates(), facts);
    return facts;
  }

  private Facts accepted(FactsFile file, Function<String, Optional<byte[]>> content) {
    var known = accepted;
    if (known != null && known.file().equals(file)) {
      return known.facts();
    }
    var facts = read(file, content);
    accepted = new Accepted(file, facts);
    return facts;
  }

  private Facts read(FactsFile file, Function<String, Optional<byte[]>> content) {
    try {
      return content
          .apply(file.sha256())
          .map(bytes -> ImportedFacts.of(file.name(), bytes).facts())
          .orElseGet(() -> instead(file, Phrase.of("facts.trouble.gone", file.name())));
    } catch (BrokenFacts e) {
      return instead(file, Phrase.of("facts.trouble.broken", file.name(), e.in(file.name())));
    } catch (RuntimeException e) {
      // Whatever keeps the content from being read, the application itself must open.
      return instead(file, Phrase.of("facts.trouble.gone", file.name()));
    }
  }

  private Facts instead(FactsFile file, Phrase trouble) {
    var date = shipped.edition().date();
    return shipped.with(
        new Edition(
            date,
            date,
            Optional.of(new Edition.OfFile(file.name(), file.date())),
            Optional.of(trouble)));
  }
}
