package app.qadam.model.casefile;

import java.time.LocalDate;

/**
 * A file of newer facts that the applicant accepted; its content lies among the file's contents.
 *
 * @param name as the file was called
 * @param sha256 digest of its content, 64 hexadecimal digits
 * @param size in bytes
 * @param date the day of the facts in it
 * @param accepted the day on which the applicant accepted it
 */
public record FactsFile(String name, String sha256, long size, LocalDate date, LocalDate accepted)
    implements KeptFile {
  public FactsFile {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a file has a name");
    }
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a digest has 64 hexadecimal digits");
    }
    if (size <= 0) {
      throw new IllegalArgumentException("a file of facts is not empty");
    }
  }
}
