package app.qadam.store;

/**
 * What one guess at a passphrase costs: the parameters of Argon2id (RFC 9106). They are held
 * against bounds before anything is worked out, so that a hostile file cannot ask for more than a
 * machine has.
 *
 * @param memoryKib memory in KiB
 * @param passes how often all of the memory is gone through
 * @param lanes parts of the memory that could be worked out side by side
 */
record KeyCost(int memoryKib, int passes, int lanes) {
  /** The second recommendation of RFC 9106, 4: 64 MiB; about half a second. */
  static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 4);

  private static final int MOST_MEMORY_KIB = 256 * 1024;
  private static final int MOST_PASSES = 10;
  private static final int MOST_LANES = 8;

  /** Argon2 wants so many blocks of 1 KiB a lane. */
  private static final int BLOCKS_A_LANE = 8;

  KeyCost {
    if (passes < 1 || passes > MOST_PASSES || lanes < 1 || lanes > MOST_LANES) {
      throw new IllegalArgumentException("1 to 10 passes in 1 to 8 lanes");
    }
    if (memoryKib < BLOCKS_A_LANE * lanes || memoryKib > MOST_MEMORY_KIB) {
      throw new IllegalArgumentException("8 KiB a lane to 256 MiB of memory");
    }
  }
}
