package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.Phrase;
import app.qadam.model.Phrase.Quantity;
import app.qadam.model.edition.Edition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts are in force, how old they are, and whose rates they hold, in words. */
public final class FactsWords {
  private static final int DAYS_AT_MOST = 14;
  private static final int MONTHS_AT_LEAST = 3;

  private final Texts texts;

  public FactsWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code Facts of 22 Nov 2026, shipped with Qadam}. */
  public String inForce(Edition edition) {
    var date = texts.plainDate(edition.date());
    return edition
        .file()
        .filter(file -> edition.trouble().isEmpty())
        .map(file -> texts.get("facts.in-force.file", date, file.name()))
        .orElseGet(() -> texts.get("facts.in-force.shipped", date));
  }

  /** {@code 5 weeks old}; for a day that is still ahead {@code dated in the future: 1 Feb 2030}. */
  public String age(Edition edition, LocalDate today) {
    var ahead = edition.aheadOn(today);
    if (ahead.isPresent()) {
      return texts.get("facts.age.ahead", texts.plainDate(ahead.get()));
    }
    return edition.age(ChronoUnit.DAYS, today) == 0
        ? texts.get("facts.age.new")
        : texts.get("facts.age", span(edition, today));
  }

  /** {@code Facts are 7 months old}. */
  public String old(Edition edition, LocalDate today) {
    return texts.get("facts.old", span(edition, today));
  }

  /** Days, weeks or months, whichever a person would say. */
  private static Quantity span(Edition edition, LocalDate today) {
    long months = edition.age(ChronoUnit.MONTHS, today);
    if (months >= MONTHS_AT_LEAST) {
      return new Quantity("compare.months", months);
    }
    long days = edition.age(ChronoUnit.DAYS, today);
    return days < DAYS_AT_MOST
        ? new Quantity("days", days)
        : new Quantity("facts.weeks", edition.age(ChronoUnit.WEEKS, today));
  }

  /** {@code 129 programs, 43 countries}. */
  public String counts(Facts facts) {
    return texts.say(
        Phrase.of(
            "facts.counts",
            new Quantity("side.programs", facts.programs().size()),
            new Quantity("facts.countries", facts.countries().size())));
  }

  /** What stands at the foot of the window: the facts' date, or what is amiss with them. */
  public String brief(Edition edition, LocalDate today) {
    if (edition.trouble().isPresent()) {
      return texts.get("facts.brief.trouble");
    }
    var ahead = edition.aheadOn(today);
    if (ahead.isPresent()) {
      return texts.get("facts.brief.ahead", texts.plainDate(ahead.get()));
    }
    return edition.isOldOn(today)
        ? old(edition, today)
        : texts.get("facts.brief", texts.plainDate(edition.date()));
  }

  /** A sentence where a day of facts that are offered is still ahead. */
  public Optional<String> ahead(Facts offered, LocalDate today) {
    return Stream.concat(
            offered.edition().file().map(Edition.OfFile::date).stream(),
            Stream.of(offered.programsSeen(), offered.rates().date()))
        .filter(today::isBefore)
        .max(Comparator.naturalOrder())
        .map(day -> texts.get("facts.offer.ahead", texts.plainDate(day)));
  }

  /** The name of a currency by its code; one that Java does not know names itself. */
  public String currency(String code) {
    try {
      return Currency.getInstance(code).getDisplayName(texts.locale());
    } catch (IllegalArgumentException e) {
      return code;
    }
  }
}
