package app.qadam.model.program;

import java.util.Arrays;

/**
 * Where each program stands in a column: equal ranks for equal cells, from 0 without gaps. Programs
 * lie in bands that keep their order both ways: what is known, then what is not.
 */
final class Ranks {
  private final int[] of;
  private final int count;

  /**
   * @param of the rank of each program
   * @param count how many ranks there are
   */
  private Ranks(int[] of, int count) {
    this.of = of;
    this.count = count;
  }

  /**
   * Ranks for values.
   *
   * @param bands the band of each program, from 0
   * @param values compared within a band
   */
  static Ranks of(byte[] bands, double[] values, boolean ascending) {
    int[] ranks = new int[values.length];
    int count = 0;
    int most = 0;
    for (byte band : bands) {
      most = Math.max(most, band);
    }
    for (int band = 0; band <= most; band++) {
      var distinct = distinct(bands, values, band);
      for (int i = 0; i < values.length; i++) {
        if (bands[i] == band) {
          int at = Arrays.binarySearch(distinct, values[i]);
          ranks[i] = count + (ascending ? at : distinct.length - 1 - at);
        }
      }
      count += distinct.length;
    }
    return new Ranks(ranks, count);
  }

  private static double[] distinct(byte[] bands, double[] values, int band) {
    double[] sorted = new double[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (bands[i] == band) {
        sorted[size++] = values[i];
      }
    }
    Arrays.sort(sorted, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || sorted[i] != sorted[kept - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Puts programs in the order of their ranks; those of one rank stay as they were. */
  int[] sorted(int[] programs) {
    int[] starts = new int[count + 1];
    for (int program : programs) {
      starts[of[program] + 1]++;
    }
    for (int rank = 0; rank < count; rank++) {
      starts[rank + 1] += starts[rank];
    }
    int[] sorted = new int[programs.length];
    for (int program : programs) {
      sorted[starts[of[program]]++] = program;
    }
    return sorted;
  }
}
