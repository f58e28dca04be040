package app.qadam.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The rollback journal that SQLite leaves beside a file when its process ends in the middle of a
 * transaction. The next opening must put the pages in it back, or the file stays half written; so
 * SQLite does that with whatever journal lies there, be it of another file or of last year. Qadam
 * therefore lets SQLite do it, also when it only reads, but first looks whether the journal is of
 * the file's last transaction. Who can write a journal that is can write the file as well.
 *
 * <p>Layout: "Database File Format", sqlite.org/fileformat2.html, 3.
 */
final class Journal {
  private static final long MAGIC = 0xd9d505f920a163d7L;
  private static final int HEADER_BYTES = 28;
  private static final int RECORDS_AT = 8;
  private static final int NONCE_AT = 12;
  private static final int PAGES_AT = 16;
  private static final int SECTOR_AT = 20;
  private static final int PAGE_SIZE_AT = 24;
  private static final int NUMBER_BYTES = Integer.BYTES;

  /** Every so many bytes of a page, counted from its end, one is in its checksum. */
  private static final int CHECKSUM_STEP = 200;

  private static final int SMALLEST_SECTOR = 32;
  private static final int LARGEST_SECTOR = 65_536;

  private final FileChannel journal;
  private final ByteBuffer header;
  private final FileLayout file;
  private final long fileLength;

  private Journal(FileChannel journal, ByteBuffer header, FileLayout file, long fileLength) {
    this.journal = journal;
    this.header = header;
    this.file = file;
    this.fileLength = fileLength;
  }

  /** Whether something lies where SQLite keeps the journal of a file. */
  static boolean isBeside(Path file) {
    return Files.exists(beside(file, "-journal"), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Takes away the journal of a file whose tables SQLite does not have open: in it are pages of
   * what the file was before.
   *
   * @param real the file itself, no link to it
   */
  static void clear(Path real) throws IOException {
    Files.deleteIfExists(Path.of(real + "-journal"));
  }

  /** SQLite follows links before it looks for a journal. */
  private static Path beside(Path file, String ending) {
    try {
      return Path.of(file.toRealPath() + ending);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  /**
   * Looks whether what lies beside a file is what Qadam could have left there.
   *
   * @throws StoreProblem when there is a write-ahead log, which SQLite would read instead of the
   *     file's own pages and which Qadam never writes, or a journal that is no file
   */
  static void checkNeighbours(Path file) {
    if (Files.exists(beside(file, "-wal"), LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(file, "a write-ahead log of another program lies beside it");
    }
    if (isBeside(file)
        && !Files.isRegularFile(beside(file, "-journal"), LinkOption.NOFOLLOW_LINKS)) {
      throw foreign(file, "what lies beside it as its journal is no file");
    }
  }

  /**
   * Looks whether the journal beside a file, if there is one, is of the file's last transaction.
   *
   * @throws StoreProblem when it is of another file or of another time; nothing is rolled back
   */
  static void checkFits(Path file) {
    if (!isBeside(file)) {
      return;
    }
    try (var journal = FileChannel.open(beside(file, "-journal"))) {
      var header = read(journal, 0, HEADER_BYTES);
      // What does not start as a journal is passed over by SQLite.
      if (header.limit() == HEADER_BYTES && header.getLong(0) == MAGIC) {
        var layout = FileLayout.of(ByteBuffer.wrap(FileHeader.start(file)));
        if (!new Journal(journal, header, layout, Files.size(file)).fits()) {
          throw foreign(file, "the journal beside it is not of its last transaction");
        }
      }
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  private boolean fits() throws IOException {
    long pages = Integer.toUnsignedLong(header.getInt(PAGES_AT));
    int sector = header.getInt(SECTOR_AT);
    if (header.getInt(PAGE_SIZE_AT) != file.pageSize()
        || Integer.bitCount(sector) != 1
        || sector < SMALLEST_SECTOR
        || sector > LARGEST_SECTOR) {
      return false;
    }
    if (pages == 0) {
      // Of the transaction that made the file: nothing was in it before.
      return Integer.compareUnsigned(file.changes(), 1) <= 0;
    }
    var first = firstPage(sector);
    if (first.limit() == 0) {
      // The first page is put into the journal before it is changed, so it is as it was.
      return pages == file.pages() && fileLength >= pages * file.pageSize();
    }
    var before = FileLayout.of(first);
    int since = file.changes() - before.changes();
    return FileHeader.isQadams(first)
        && (since == 0 || since == 1)
        && (before.pages() == 0 || before.pages() == pages);
  }

  /**
   * The file's first page as it was before the transaction; empty when it is not in the journal.
   */
  private ByteBuffer firstPage(int sector) throws IOException {
    int record = NUMBER_BYTES + file.pageSize() + NUMBER_BYTES;
    long at = 0;
    var part = header;
    while (part.limit() == HEADER_BYTES && part.getInt(PAGE_SIZE_AT) == file.pageSize()) {
      at += sector;
      // SQLite writes a part's mark and count when the part is on the disk, and puts back no other;
      // but what is in it tells of which time the journal is.
      long counted = Integer.toUnsignedLong(part.getInt(RECORDS_AT));
      boolean isLast = part.getLong(0) != MAGIC || counted == 0;
      long end = isLast ? journal.size() : at + counted * record;
      for (; at < end && at + record <= journal.size(); at += record) {
        if (read(journal, at, NUMBER_BYTES).getInt(0) == 1) {
          var page = read(journal, at + NUMBER_BYTES, file.pageSize());
          int told = read(journal, at + record - NUMBER_BYTES, NUMBER_BYTES).getInt(0);
          return told == checksum(page, part.getInt(NONCE_AT)) ? page : ByteBuffer.allocate(0);
        }
      }
      at = (at + sector - 1) / sector * sector;
      part = isLast ? ByteBuffer.allocate(0) : read(journal, at, HEADER_BYTES);
    }
    return ByteBuffer.allocate(0);
  }

  private static int checksum(ByteBuffer page, int nonce) {
    int sum = nonce;
    for (int at = page.limit() - CHECKSUM_STEP; at > 0; at -= CHECKSUM_STEP) {
      sum += Byte.toUnsignedInt(page.get(at));
    }
    return sum;
  }

  private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
    var bytes = ByteBuffer.allocate(length);
    long from = at;
    while (bytes.hasRemaining()) {
      int count = channel.read(bytes, from);
      if (count < 0) {
        break;
      }
      from += count;
    }
    return bytes.flip();
  }

  private static StoreProblem foreign(Path file, String why) {
    return new StoreProblem(StoreProblem.Kind.TAMPERED, file, new IOException(why));
  }
}
