package app.qadam.export.pdf;

/** How a text is set; sizes in points. */
public enum Look {
  TITLE(Face.BOLD, 24, 30, Ink.BLACK),
  /** The line above a title. */
  OVER(Face.SEMI_BOLD, 9, 13, Ink.ACCENT),
  /** The line below a title. */
  UNDER(Face.REGULAR, 11, 16, Ink.QUIET),
  HEADING_1(Face.BOLD, 16, 21, Ink.BLACK),
  HEADING_2(Face.SEMI_BOLD, 12, 16.5f, Ink.BLACK),
  HEADING_3(Face.SEMI_BOLD, 10, 14, Ink.BLACK),
  /** What has to be seen first, outside of headings. */
  LARGE(Face.SEMI_BOLD, 12, 16.5f, Ink.BLACK),
  BODY(Face.REGULAR, 9.5f, 13.5f, Ink.BLACK),
  STRONG(Face.SEMI_BOLD, 9.5f, 13.5f, Ink.BLACK),
  QUIET(Face.REGULAR, 9.5f, 13.5f, Ink.QUIET),
  SMALL(Face.REGULAR, 8, 11, Ink.QUIET),
  SMALL_STRONG(Face.SEMI_BOLD, 8, 11, Ink.BLACK);

  private final Face face;
  private final float size;
  private final float leading;
  private final Ink ink;

  Look(Face face, float size, float leading, Ink ink) {
    this.face = face;
    this.size = size;
    this.leading = leading;
    this.ink = ink;
  }

  Face face() {
    return face;
  }

  float size() {
    return size;
  }

  /** From one line to the next. */
  float leading() {
    return leading;
  }

  Ink ink() {
    return ink;
  }

  /** From the top of a line to the foot of its letters. */
  float baseline() {
    return (leading + size * Fonts.CAP_HEIGHT) / 2;
  }

  /** How a heading of a level, 1 to 3, is set. */
  static Look ofHeading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      default -> throw new IllegalArgumentException("headings have levels 1 to 3, not " + level);
    };
  }
}
