package app.qadam.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows found in the pages of a file themselves, for when the pages that lead to them are lost. A
 * page that holds rows of a table says so in its first byte; to which table a row belonged is told
 * by what it looks like. Layout: "Database File Format", sqlite.org/fileformat2.html, 1.6 and 2.1.
 */
final class Carving {
  private static final byte LEAF_OF_A_TABLE = 0x0d;
  private static final int CELLS_AT = 3;
  private static final int CELL_POINTERS_AT = 8;
  private static final int FILE_HEADER = 100;
  private static final int VARINT_BYTES = 9;
  private static final int FIRST_BLOB_TYPE = 12;
  private static final int INTEGER_TYPES = 9;

  private final ByteBuffer bytes;
  private final int page;

  private Carving(byte[] file, int page) {
    this.bytes = ByteBuffer.wrap(file);
    this.page = page;
  }

  /** A row as it was found: its number, and its values as numbers, texts and bytes. */
  record Row(long number, List<@Nullable Object> values) {
    /** Whether the values are of these kinds; {@code null} fits each. */
    boolean isLike(Class<?>... kinds) {
      if (values.size() != kinds.length) {
        return false;
      }
      for (int i = 0; i < kinds.length; i++) {
        var value = values.get(i);
        if (value != null && !kinds[i].isInstance(value)) {
          return false;
        }
      }
      return true;
    }
  }

  /** All rows in whole pages of a file; what is no row is passed over. */
  static List<Row> rows(byte[] file, int pageSize) {
    var carving = new Carving(file, pageSize);
    List<Row> rows = new ArrayList<>();
    for (int start = 0; start + pageSize <= file.length; start += pageSize) {
      carving.addRowsOf(start, rows);
    }
    return rows;
  }

  private void addRowsOf(int start, List<Row> rows) {
    int at = start == 0 ? FILE_HEADER : start;
    if (bytes.get(at) != LEAF_OF_A_TABLE) {
      return;
    }
    int cells = Short.toUnsignedInt(bytes.getShort(at + CELLS_AT));
    for (int i = 0; i < cells && at + CELL_POINTERS_AT + 2 * i + 2 <= start + page; i++) {
      int cell = Short.toUnsignedInt(bytes.getShort(at + CELL_POINTERS_AT + 2 * i));
      rowAt(start, start + cell).ifPresent(rows::add);
    }
  }

  /** A row; empty for bytes that are none. */
  private Optional<Row> rowAt(int start, int cell) {
    try {
      return Optional.of(row(start, cell));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Row row(int start, int cell) {
    var size = varint(cell);
    var number = varint(size.next);
    var payload = payload(start, number.next, size.value);
    return new Row(number.value, new Carving(payload, page).values());
  }

  /** A number of one to nine bytes, and where what follows it starts. */
  private record Varint(long value, int next) {}

  private Varint varint(int at) {
    long value = 0;
    for (int i = 0; i < VARINT_BYTES - 1; i++) {
      byte one = bytes.get(at + i);
      value = (value << 7) | (one & 0x7f);
      if (one >= 0) {
        return new Varint(value, at + i + 1);
      }
    }
    return new Varint(
        value << 8 | Byte.toUnsignedInt(bytes.get(at + VARINT_BYTES - 1)), at + VARINT_BYTES);
  }

  /** What a cell holds, the rest of it fetched from the pages to which it leads. */
  private byte[] payload(int start, int at, long size) {
    if (size < 1 || size > bytes.limit()) {
      throw new IllegalArgumentException("no row is that long");
    }
    int length = Math.toIntExact(size);
    int here = lengthHere(length);
    if (at + here > start + page) {
      throw new IllegalArgumentException("a row ends with its page");
    }
    var payload = new byte[length];
    bytes.get(at, payload, 0, here);
    int next = here < length ? bytes.getInt(at + here) : 0;
    for (int filled = here; filled < length; ) {
      int from = Math.multiplyExact(next - 1, page);
      int part = Math.min(page - Integer.BYTES, length - filled);
      next = bytes.getInt(from);
      bytes.get(from + Integer.BYTES, payload, filled, part);
      filled += part;
    }
    return payload;
  }

  /** How much of a row of this length stands in its own page. */
  private int lengthHere(int length) {
    int most = page - 35;
    if (length <= most) {
      return length;
    }
    int least = (page - 12) * 32 / 255 - 23;
    int fitting = least + (length - least) % (page - Integer.BYTES);
    return fitting <= most ? fitting : least;
  }

  private List<@Nullable Object> values() {
    var length = varint(0);
    List<@Nullable Object> values = new ArrayList<>();
    long at = length.value;
    for (int type = length.next; type < length.value; ) {
      var one = varint(type);
      int size = size(one.value);
      values.add(value(one.value, Math.toIntExact(at), size));
      at += size;
      type = one.next;
    }
    if (at != bytes.limit()) {
      throw new IllegalArgumentException("the values of a row fill it");
    }
    return values;
  }

  private static int size(long type) {
    if (type < 0 || type == 10 || type == 11) {
      throw new IllegalArgumentException("no value is of type " + type);
    }
    if (type >= FIRST_BLOB_TYPE) {
      return Math.toIntExact((type - FIRST_BLOB_TYPE) / 2);
    }
    return new int[] {0, 1, 2, 3, 4, 6, 8, 8, 0, 0}[(int) type];
  }

  private @Nullable Object value(long type, int at, int size) {
    if (type == 0) {
      return null;
    }
    if (type <= INTEGER_TYPES) {
      long number = type == 9 ? 1 : 0;
      for (int i = 0; i < size; i++) {
        number = i == 0 ? bytes.get(at) : number << 8 | Byte.toUnsignedInt(bytes.get(at + i));
      }
      return number;
    }
    if (at + size > bytes.limit()) {
      throw new IllegalArgumentException("a value ends with its row");
    }
    var part = Arrays.copyOfRange(bytes.array(), at, at + size);
    return type % 2 == 0 ? part : new String(part, StandardCharsets.UTF_8);
  }
}
