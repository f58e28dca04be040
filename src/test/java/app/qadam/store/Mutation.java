package app.qadam.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

/** A way in which a file comes to harm. */
@SuppressWarnings("UnsafeFinalization") // nothing here is finalized
enum Mutation {
  FLIPPED_BITS {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      for (int left = 1 + random.nextInt(8); left > 0; left--) {
        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return file;
    }
  },
  FLIPPED_BIT_WHERE_PAGES_START {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int at = pageStart(file, random) + random.nextInt(48);
      file[Math.min(at, file.length - 1)] ^= (byte) (1 << random.nextInt(8));
      return file;
    }
  },
  ZEROED_RANGE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int from = random.nextInt(file.length);
      Arrays.fill(file, from, Math.min(file.length, from + 1 + random.nextInt(9000)), (byte) 0);
      return file;
    }
  },
  NOISE_IN_A_RANGE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      var noise = new byte[1 + random.nextInt(6000)];
      random.nextBytes(noise);
      int at = random.nextInt(file.length);
      System.arraycopy(noise, 0, file, at, Math.min(noise.length, file.length - at));
      return file;
    }
  },
  CUT_ANYWHERE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      return Arrays.copyOf(file, random.nextInt(file.length));
    }
  },
  CUT_BETWEEN_PAGES {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      return Arrays.copyOf(file, pageStart(file, random));
    }
  },
  SWAPPED_PAGES {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int one = pageStart(file, random);
      int two = pageStart(file, random);
      var kept = Arrays.copyOfRange(file, one, one + PAGE);
      System.arraycopy(file, two, file, one, PAGE);
      System.arraycopy(kept, 0, file, two, PAGE);
      return file;
    }
  },
  A_PAGE_TWICE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int from = pageStart(file, random);
      System.arraycopy(file, from, file, pageStart(file, random), PAGE);
      return file;
    }
  },
  A_PAGE_OF_ANOTHER_FILE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int from = pageStart(other, random);
      System.arraycopy(other, from, file, pageStart(file, random), PAGE);
      return file;
    }
  },
  A_HEADER_FIELD {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int field = 16 + 4 * random.nextInt(21);
      int value =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextInt(10);
            case 2 -> -1;
            default -> ByteBuffer.wrap(file).getInt(field) + random.nextInt(-2, 3);
          };
      ByteBuffer.wrap(file).putInt(field, value);
      return file;
    }
  },
  A_LONGER_NUMBER {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      // A set high bit makes a number of SQLite's go on into the next byte.
      int at = pageStart(file, random) + PAGE / 2 + random.nextInt(PAGE / 2);
      for (int left = 1 + random.nextInt(9); left > 0 && at < file.length; left--, at++) {
        file[at] |= (byte) 0x80;
      }
      return file;
    }
  },
  ANOTHER_CELL {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int at = pageStart(file, random);
      int pointer = at + (at == 0 ? 108 : 8) + 2 * random.nextInt(12);
      ByteBuffer.wrap(file).putShort(pointer, (short) random.nextInt(PAGE + 40));
      return file;
    }
  },
  ANOTHER_PAGE_NUMBER {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int pages = file.length / PAGE;
      int at = Math.min(file.length - 4, pageStart(file, random) + random.nextInt(PAGE));
      ByteBuffer.wrap(file).putInt(at, random.nextInt(pages + 3));
      return file;
    }
  },
  APPENDED_GARBAGE {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int more = random.nextBoolean() ? PAGE : 1 + random.nextInt(9000);
      var longer = Arrays.copyOf(file, file.length + more);
      System.arraycopy(other, 0, longer, file.length, Math.min(more, other.length));
      return longer;
    }
  },
  SHIFTED_BYTES {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int at = random.nextInt(file.length - 200);
      int by = 1 + random.nextInt(100);
      System.arraycopy(file, at + by, file, at, file.length - at - by);
      return file;
    }
  },
  ANOTHER_LETTER {
    @Override
    byte[] of(byte[] file, byte[] other, Random random) {
      int at = random.nextInt(file.length);
      for (int tries = 0; tries < 20_000; tries++, at = (at + 1) % file.length) {
        if (file[at] >= ' ' && file[at] < 0x7f) {
          file[at] = (byte) (' ' + random.nextInt(0x5f));
          return file;
        }
      }
      return file;
    }
  };

  static final int PAGE = 4096;

  /**
   * A file after it.
   *
   * @param file may be changed and returned
   * @param other another file, not changed
   */
  abstract byte[] of(byte[] file, byte[] other, Random random);

  private static int pageStart(byte[] file, Random random) {
    return random.nextInt(file.length / PAGE) * PAGE;
  }
}
