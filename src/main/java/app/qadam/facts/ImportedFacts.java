package app.qadam.facts;

import app.qadam.model.Facts;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.edition.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of facts from elsewhere, read and checked: one file in the form of those shipped, or a
 * bundle of several. What it does not hold is as shipped.
 */
public final class ImportedFacts {
  /** The most bytes that such a file may have. */
  public static final long LARGEST = 64L * 1024 * 1024;

  private static final String BUNDLE = "qadam-facts";
  private static final int FORM = 1;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2170;

  private final String name;
  private final byte[] content;
  private final LocalDate date;
  private final Facts facts;

  private ImportedFacts(String name, byte[] content, LocalDate date, Facts facts) {
    this.name = name;
    this.content = content;
    this.date = date;
    this.facts = facts;
  }

  /**
   * Reads a file and checks it.
   *
   * @throws BrokenFacts when it cannot be read or trusted, with the place and what is wrong
   */
  public static ImportedFacts read(Path file) {
    var name = String.valueOf(file.getFileName());
    return of(name, bytes(name, file));
  }

  static byte[] bytes(String name, Path file) {
    try (var in = Unreadable.open(file)) {
      if (Files.size(file) > LARGEST) {
        throw tooLarge(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw Unreadable.of(name, file, e);
    }
  }

  private static BrokenFacts tooLarge(String name) {
    return new BrokenFacts(name, BrokenFacts.WHOLE_FILE, "it has more than 64 MB");
  }

  /**
   * Checks the content of a file.
   *
   * @param content not to be changed any more
   * @throws BrokenFacts when it cannot be trusted, with the place and what is wrong
   */
  public static ImportedFacts of(String name, byte[] content) {
    if (content.length > LARGEST) {
      throw tooLarge(name);
    }
    try {
      return checked(name, content);
    } catch (BrokenFacts e) {
      throw e;
    } catch (RuntimeException e) {
      // What somebody else wrote may be wrong in ways that no check foresaw.
      throw new BrokenFacts(
          name,
          BrokenFacts.WHOLE_FILE,
          Optional.ofNullable(e.getMessage()).orElse("is not right"),
          e);
    }
  }

  private static ImportedFacts checked(String name, byte[] content) {
    var top = FactsJson.read(name, content);
    boolean isBundle = top.optional(BUNDLE).isPresent();
    var parts = isBundle ? bundle(top) : single(top);
    var date = date(isBundle ? top.at("date") : dateOf(top));
    var shipped = FactsReader.shipped();
    var facts = FactsReader.shippedBut(parts).read();
    new ImportCheck(shipped, facts).run();
    var edition =
        new Edition(
            inForce(date, shipped.edition().date(), parts),
            shipped.edition().date(),
            Optional.of(new Edition.OfFile(name, date)),
            Optional.empty());
    return new ImportedFacts(name, content, date, facts.with(edition));
  }

  /** Without the table of programs, a newer file does not make the facts newer. */
  private static LocalDate inForce(LocalDate date, LocalDate shipped, Map<String, Place> parts) {
    boolean hasPrograms = parts.containsKey(ShippedFile.PROGRAMS.fileName());
    return hasPrograms || date.isBefore(shipped) ? date : shipped;
  }

  private static Map<String, Place> bundle(Place top) {
    var form = top.at(BUNDLE);
    if (form.number() != FORM) {
      throw form.broken("this Qadam reads bundles of the form " + FORM);
    }
    for (String other : top.names()) {
      if (!Arrays.asList(BUNDLE, "about", "date", "files").contains(other)) {
        throw top.at(other).broken("a bundle has no such entry");
      }
    }
    var files = top.at("files");
    Map<String, Place> parts = new LinkedHashMap<>();
    for (String file : files.names()) {
      var part = files.at(file);
      if (!ShippedFile.isOne(file)) {
        throw part.broken(
            "there is no facts file of this name; known are "
                + String.join(", ", ShippedFile.names()));
      }
      part.names();
      parts.put(file, part.asFile(file));
    }
    if (parts.isEmpty()) {
      throw files.broken("at least one file is expected");
    }
    return parts;
  }

  private static Map<String, Place> single(Place top) {
    var like =
        ShippedFile.like(top)
            .orElseThrow(() ->
                top.broken("this is neither a facts file nor a bundle with \"qadam-facts\": 1"));
    return Map.of(like.fileName(), top);
  }

  private static Place dateOf(Place top) {
    return top.optional("seen").orElseGet(() -> top.at("date"));
  }

  private static LocalDate date(Place place) {
    var date = place.date();
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw place.broken("a year from " + FIRST_YEAR + " to " + LAST_YEAR + " is expected");
    }
    return date;
  }

  /** The file's name. */
  public String name() {
    return name;
  }

  /** The day of the facts in the file. */
  public LocalDate date() {
    return date;
  }

  /** The shipped facts with those of the file in their place. */
  public Facts facts() {
    return facts;
  }

  /** The file's bytes, not to be changed. */
  public byte[] content() {
    return content;
  }

  /**
   * What is kept of the file when it is accepted.
   *
   * @param sha256 digest of its content
   */
  public FactsFile accepted(String sha256, LocalDate today) {
    return new FactsFile(name, sha256, content.length, date, today);
  }
}
