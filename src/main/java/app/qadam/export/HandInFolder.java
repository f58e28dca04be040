package app.qadam.export;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandIn;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what is handed in to an addressee: the files in order and plainly named, an index to print,
 * the digests, and the originals to bring. All of it is there, or nothing.
 */
public final class HandInFolder {
  /** Reads the content of an attached file by its digest; empty where there is none. */
  @FunctionalInterface
  public interface Reading {
    Optional<byte[]> content(String sha256) throws IOException;
  }

  /**
   * What is to be packed, and where.
   *
   * @param day on which it is handed in
   * @param today in the applicant's own time zone
   * @param target the folder or the file to make
   */
  public record Order(
      Addressee addressee, LocalDate day, LocalDate today, Path target, boolean asZip) {}

  /** A content that is not there any more, or not as it was attached. */
  public static final class DamagedContent extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    DamagedContent(String name) {
      super("the content of " + name + " is missing or damaged");
    }
  }

  static final String INDEX = "00 Index.pdf";
  static final String DIGESTS = "SHA256SUMS.txt";
  static final String ORIGINALS = "Originals to bring.txt";

  private final Texts texts;
  private final HandIn handIn;
  private final LocalDate made;

  /**
   * @param made the day on which it is made, in the applicant's own time zone
   */
  public HandInFolder(Texts texts, HandIn handIn, LocalDate made) {
    this.texts = texts;
    this.handIn = handIn;
    this.made = made;
  }

  /** A plain name for the folder: {@code Astana Hub 2026-11-23}. */
  public static String name(Addressee addressee, LocalDate day) {
    var name =
        switch (addressee) {
          case ASTANA_HUB -> "Astana Hub";
          case EGOV -> "eGov";
          case VISA_PORTAL -> "Visa portal";
          case MIGRATION_POLICE -> "Migration police";
        };
    return name + " " + day;
  }

  /**
   * A place in a folder that is still free: {@code Astana Hub 2026-11-23}, or for one packed again
   * {@code Astana Hub 2026-11-23 (2)}.
   */
  public static Path free(Path folder, Addressee addressee, LocalDate day, boolean asZip) {
    var name = name(addressee, day);
    var ending = asZip ? ".zip" : "";
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> name + (number == 1 ? "" : " (" + number + ")") + ending)
        .map(folder::resolve)
        .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Packs what a case file holds for an addressee, and lets that be recorded.
   *
   * @param recorded takes the record when all is on the disk; when it throws, what was packed is
   *     taken away again
   * @throws IOException as {@link #folder} and {@link #zip} do
   */
  public static void pack(
      CaseFile file,
      Facts facts,
      Texts texts,
      Order order,
      Reading reading,
      Consumer<Packing> recorded)
      throws IOException {
    var plan = Plan.of(file, facts, order.today());
    var handIn = HandIn.of(plan, file, facts, order.addressee(), order.day());
    var folder = new HandInFolder(texts, handIn, order.today());
    long id = file.papers().nextPackingId();
    var target = order.target();
    var packing =
        order.asZip() ? folder.zip(target, reading, id) : folder.folder(target, reading, id);
    try {
      recorded.accept(packing);
    } catch (RuntimeException e) {
      remove(target, e);
      throw e;
    }
  }

  /**
   * Makes a folder.
   *
   * @param id the number of the record of it
   * @throws FileAlreadyExistsException when there is something of this name; it is left as it is
   * @throws DamagedContent when a file to pack is not as it was attached; then nothing is left
   * @throws IOException when something cannot be written; then nothing is left behind
   */
  public Packing folder(Path target, Reading reading, long id) throws IOException {
    refuseExisting(target);
    var part = beside(target);
    try {
      Files.createDirectory(part);
      put(
          reading,
          (name, content) ->
              Files.write(
                  part.resolve(name),
                  content,
                  StandardOpenOption.CREATE_NEW,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.SYNC));
      Files.move(part, target);
    } catch (IOException | RuntimeException e) {
      remove(part, e);
      throw e;
    }
    return packing(target, id);
  }

  /**
   * Makes a ZIP file. The same content, made on the same day, gives the same bytes.
   *
   * @throws FileAlreadyExistsException when there is something of this name; it is left as it is
   * @throws DamagedContent when a file to pack is not as it was attached; then nothing is left
   * @throws IOException when something cannot be written; then nothing is left behind
   */
  public Packing zip(Path target, Reading reading, long id) throws IOException {
    refuseExisting(target);
    var part = beside(target);
    try {
      writeZip(part, reading);
      Files.move(part, target);
    } catch (IOException | RuntimeException e) {
      remove(part, e);
      throw e;
    }
    return packing(target, id);
  }

  private void writeZip(Path part, Reading reading) throws IOException {
    try (var zip =
        new ZipOutputStream(
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            StandardCharsets.UTF_8)) {
      put(
          reading,
          (name, content) -> {
            var entry = new ZipEntry(name);
            // As a local time, so that the bytes do not depend on the computer's time zone.
            entry.setTimeLocal(made.atTime(LocalTime.NOON));
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
          });
    }
    // A full disk can show only when what was written is brought there.
    try (var written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
  }

  /** Another name in the same folder; its own may be as long as one can be. */
  private static Path beside(Path target) {
    return target.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
  }

  private static void refuseExisting(Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
  }

  private static void remove(Path part, Exception cause) {
    if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (var all = Files.walk(part)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException | UncheckedIOException e) {
      cause.addSuppressed(e);
    }
  }

  private Packing packing(Path target, long id) {
    return new Packing(
        id,
        handIn.addressee(),
        made,
        handIn.day(),
        String.valueOf(target.getFileName()),
        handIn.packed().stream()
            .map(item ->
                new Packing.Item(
                    item.document().type().id(), item.name(), item.file().orElseThrow().sha256()))
            .toList());
  }

  /** Where a file of the folder goes. */
  @FunctionalInterface
  private interface Sink {
    void put(String name, byte[] content) throws IOException;
  }

  /** Every file in order, one at a time: together they may be larger than the memory. */
  private void put(Reading reading, Sink sink) throws IOException {
    var sums = new StringBuilder();
    Sink counted =
        (name, content) -> {
          sink.put(name, content);
          sums.append(digest(content)).append("  ").append(name).append('\n');
        };
    var about = name(handIn.addressee(), handIn.day());
    counted.put(INDEX, new HandInIndex(texts, handIn, about, made).bytes());
    for (HandIn.Item item : handIn.packed()) {
      var attachment = item.file().orElseThrow();
      var content =
          reading
              .content(attachment.sha256())
              .filter(bytes -> digest(bytes).equals(attachment.sha256()))
              .orElseThrow(() -> new DamagedContent(attachment.name()));
      counted.put(item.name(), content);
    }
    if (!handIn.originals().isEmpty()) {
      counted.put(ORIGINALS, originals());
    }
    sink.put(DIGESTS, sums.toString().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] originals() {
    var lines = new StringBuilder(texts.get("hand-in.originals")).append("\n\n");
    for (DocumentType original : handIn.originals()) {
      lines.append("[ ] ").append(texts.of(original.title())).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
