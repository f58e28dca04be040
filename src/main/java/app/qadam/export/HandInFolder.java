package app.qadam.export;

import app.qadam.export.pdf.Cell;
import app.qadam.export.pdf.Column;
import app.qadam.export.pdf.Look;
import app.qadam.export.pdf.Mark;
import app.qadam.export.pdf.PdfDocument;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Packing;
import app.qadam.model.document.DocumentType;
import app.qadam.model.handin.Addressee;
import app.qadam.model.handin.HandIn;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs what is handed in to an addressee: the files in order and plainly named, an index to print,
 * the digests, and the originals to bring. All of it is there, or nothing.
 */
public final class HandInFolder {
  /** Reads the content of an attached file by its digest. */
  @FunctionalInterface
  public interface Reading {
    byte[] content(String sha256) throws IOException;
  }

  static final String INDEX = "00 Index.pdf";
  static final String DIGESTS = "SHA256SUMS.txt";
  static final String ORIGINALS = "Originals to bring.txt";

  /** The earliest moment that a ZIP file can tell; the same content gives the same file. */
  private static final FileTime ZIP_TIME = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));

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
   * Packs what a case file holds for an addressee, and lets that be recorded.
   *
   * @param day on which it is handed in
   * @param today in the applicant's own time zone
   * @param recorded takes the record when all is on the disk
   * @throws IOException as {@link #folder} and {@link #zip} do
   */
  public static void pack(
      CaseFile file,
      Facts facts,
      Texts texts,
      Addressee addressee,
      LocalDate day,
      LocalDate today,
      Path target,
      boolean asZip,
      Reading reading,
      Consumer<Packing> recorded)
      throws IOException {
    var handIn = HandIn.of(Plan.of(file, facts, today), file, facts, addressee, day);
    var folder = new HandInFolder(texts, handIn, today);
    long id = file.papers().nextPackingId();
    recorded.accept(asZip ? folder.zip(target, reading, id) : folder.folder(target, reading, id));
  }

  /**
   * Makes a folder.
   *
   * @param id the number of the record of it
   * @throws FileAlreadyExistsException when there is something of this name; it is left as it is
   * @throws IOException when something cannot be written; then nothing is left behind
   */
  public Packing folder(Path target, Reading reading, long id) throws IOException {
    refuseExisting(target);
    var part = target.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    try {
      Files.createDirectory(part);
      put(reading, (name, content) -> Files.write(part.resolve(name), content));
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      remove(part, e);
      throw e;
    }
    return packing(target, id);
  }

  /**
   * Makes a ZIP file.
   *
   * @throws FileAlreadyExistsException when there is something of this name; it is left as it is
   * @throws IOException when something cannot be written; then nothing is left behind
   */
  public Packing zip(Path target, Reading reading, long id) throws IOException {
    refuseExisting(target);
    var part = target.resolveSibling(".qadam-" + UUID.randomUUID() + ".part");
    try {
      try (var zip = new ZipOutputStream(Files.newOutputStream(part), StandardCharsets.UTF_8)) {
        put(
            reading,
            (name, content) -> {
              var entry = new ZipEntry(name);
              entry.setLastModifiedTime(ZIP_TIME);
              zip.putNextEntry(entry);
              zip.write(content);
              zip.closeEntry();
            });
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      remove(part, e);
      throw e;
    }
    return packing(target, id);
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
    counted.put(INDEX, index());
    for (HandIn.Item item : handIn.packed()) {
      var attachment = item.file().orElseThrow();
      var content = reading.content(attachment.sha256());
      if (!digest(content).equals(attachment.sha256())) {
        throw new IOException("the content of " + attachment.name() + " is damaged");
      }
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

  private byte[] index() {
    var addressee = texts.get("addressee." + handIn.addressee().id());
    var title = texts.get("hand-in.index", addressee);
    var document =
        new PdfDocument(texts, title, name(handIn.addressee(), handIn.day()), made)
            .title(
                texts.get("app.name"),
                title,
                texts.get("hand-in.for-day", texts.date(handIn.day())));
    boolean isReady = handIn.isReady();
    document.callout(
        isReady ? Mark.READY : Mark.WARNING,
        Cell.strong(texts.get(isReady ? "hand-in.all-ready" : "hand-in.not-all-ready")));
    document.heading(1, texts.get("hand-in.files"));
    List<List<Cell>> rows = new ArrayList<>();
    for (HandIn.Item item : handIn.items()) {
      var what = Cell.strong(texts.of(item.document().type().title()));
      for (var trouble : item.troubles()) {
        what = what.and(Look.BODY, texts.say(trouble));
      }
      var file =
          item.file()
              .map(one ->
                  Cell.of(item.name())
                      .and(Look.SMALL, texts.fileSize(one.size()))
                      .and(Look.SMALL, one.sha256()))
              .orElse(Cell.quiet(texts.get("hand-in.no-file")));
      rows.add(List.of(what, file));
    }
    document.table(
        List.of(
            new Column(texts.get("hand-in.document"), 2), new Column(texts.get("hand-in.file"), 3)),
        rows);
    if (!handIn.originals().isEmpty()) {
      document.heading(1, texts.get("hand-in.originals"));
      document.bullets(
          handIn.originals().stream().map(one -> Cell.of(texts.of(one.title()))).toList());
    }
    document.heading(1, texts.get("hand-in.sources"));
    document.bullets(
        handIn.claims().stream()
            .map(claim ->
                Cell.of(texts.of(claim.text()))
                    .and(Look.SMALL, claim.source().title() + ", " + texts.plainDate(claim.seen())))
            .toList());
    return document.bytes();
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
