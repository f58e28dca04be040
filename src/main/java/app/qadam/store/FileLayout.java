package app.qadam.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How a file's header says that it is laid out, held against the file before SQLite opens it.
 * Layout: "Database File Format", sqlite.org/fileformat2.html, 1.3.
 *
 * @param pages as many as the header says; 0 when another program wrote without saying
 * @param changes the counter that each transaction moves on
 */
record FileLayout(int pageSize, long pages, int changes) {
  private static final int PAGE_SIZE_AT = 16;
  private static final int WRITE_FORMAT_AT = 18;
  private static final int READ_FORMAT_AT = 19;
  private static final int RESERVED_AT = 20;
  private static final int CHANGES_AT = 24;
  private static final int PAGES_AT = 28;
  private static final int FREE_PAGES_AT = 32;
  private static final int SCHEMA_FORMAT_AT = 44;
  private static final int LARGEST_ROOT_AT = 52;
  private static final int ENCODING_AT = 56;
  private static final int PAGES_VALID_FOR_AT = 92;

  /** The number that stands for {@link #LARGEST_PAGE}, which two bytes cannot hold. */
  private static final int LARGEST_PAGE_SIGN = 1;

  private static final int SMALLEST_PAGE = 512;
  private static final int USUAL_PAGE = 4096;
  private static final int LARGEST_PAGE = 65_536;

  /** A rollback journal; 2 would be a write-ahead log, which lives in two more files. */
  private static final int ROLLBACK_JOURNAL = 1;

  /** The three payload fractions, which every SQLite file has. */
  private static final int FRACTIONS = 0x402020;

  private static final int LATEST_SCHEMA_FORMAT = 4;
  private static final int UTF_8 = 1;

  /** While another process writes, header and length may be of two moments. */
  private static final int LOOKS = 3;

  static FileLayout of(ByteBuffer header) {
    int size = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
    int changes = header.getInt(CHANGES_AT);
    boolean counts = changes == header.getInt(PAGES_VALID_FOR_AT);
    return new FileLayout(
        size == LARGEST_PAGE_SIGN ? LARGEST_PAGE : size,
        counts ? Integer.toUnsignedLong(header.getInt(PAGES_AT)) : 0,
        changes);
  }

  /**
   * Looks whether a file is as its header says.
   *
   * @throws StoreProblem when its end is missing, or it is laid out as Qadam never does
   */
  static void check(Path file, ByteBuffer header) {
    checkFields(file, header);
    var layout = of(header);
    for (int look = 1; !layout.isWholeIn(length(file)); look++) {
      // Of a transaction that is going on, or that a crash broke off, part is in the file already.
      if (Journal.isBeside(file)) {
        return;
      }
      if (look == LOOKS) {
        boolean isShort = length(file) < layout.pages * layout.pageSize;
        throw new StoreProblem(
            isShort ? StoreProblem.Kind.CUT_SHORT : StoreProblem.Kind.TAMPERED,
            file,
            new IOException(
                isShort ? "its end is missing" : "its length is no whole number of pages"));
      }
      var again = ByteBuffer.wrap(FileHeader.start(file));
      if (!FileHeader.isQadams(again)) {
        throw tampered(file, "its header changed while it was read");
      }
      layout = of(again);
    }
  }

  /**
   * The whole pages of a damaged file, behind a header that SQLite reads; empty when there are
   * none.
   */
  static byte[] mended(byte[] file) {
    if (file.length < SMALLEST_PAGE) {
      return new byte[0];
    }
    int told = of(ByteBuffer.wrap(file)).pageSize;
    int page = isPageSize(told) ? told : USUAL_PAGE;
    int pages = file.length / page;
    var mended = Arrays.copyOf(file, pages * page);
    if (pages > 0) {
      FileHeader.putMagic(mended);
      ByteBuffer.wrap(mended)
          .putShort(PAGE_SIZE_AT, (short) (page == LARGEST_PAGE ? LARGEST_PAGE_SIGN : page))
          .put(WRITE_FORMAT_AT, (byte) ROLLBACK_JOURNAL)
          .put(READ_FORMAT_AT, (byte) ROLLBACK_JOURNAL)
          .putInt(RESERVED_AT, FRACTIONS)
          .putInt(CHANGES_AT, 1)
          .putInt(PAGES_AT, pages)
          .putInt(FREE_PAGES_AT, 0)
          .putInt(FREE_PAGES_AT + Integer.BYTES, 0)
          .putInt(SCHEMA_FORMAT_AT, LATEST_SCHEMA_FORMAT)
          .putInt(LARGEST_ROOT_AT, 0)
          .putInt(ENCODING_AT, UTF_8)
          .putInt(PAGES_VALID_FOR_AT, 1);
    }
    return mended;
  }

  private static boolean isPageSize(int size) {
    return Integer.bitCount(size) == 1 && size >= SMALLEST_PAGE && size <= LARGEST_PAGE;
  }

  private boolean isWholeIn(long length) {
    return length % pageSize == 0 && length >= pages * pageSize;
  }

  private static void checkFields(Path file, ByteBuffer header) {
    int page = of(header).pageSize;
    if (!isPageSize(page)) {
      throw tampered(file, "no file has pages of " + page + " bytes");
    }
    if (header.get(WRITE_FORMAT_AT) != ROLLBACK_JOURNAL
        || header.get(READ_FORMAT_AT) != ROLLBACK_JOURNAL) {
      throw tampered(file, "it is not kept with a rollback journal");
    }
    if (header.getInt(RESERVED_AT) != FRACTIONS) {
      throw tampered(file, "its header is not as SQLite writes it");
    }
    int format = header.getInt(SCHEMA_FORMAT_AT);
    if (format < 1 || format > LATEST_SCHEMA_FORMAT || header.getInt(ENCODING_AT) != UTF_8) {
      throw tampered(file, "its tables or texts are of a form that Qadam does not write");
    }
  }

  private static StoreProblem tampered(Path file, String why) {
    return new StoreProblem(StoreProblem.Kind.TAMPERED, file, new IOException(why));
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }
}
