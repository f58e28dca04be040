package app.qadam.export.pdf;

import java.io.IOException;

/** Signs that tell states apart by their shape, so that colour only adds to it. */
public enum Mark {
  /** A hollow circle. */
  NOT_BEGUN(Ink.QUIET),
  /** A circle half filled. */
  BEGUN(Ink.ACCENT),
  /** A clock. */
  WAITING(Ink.WARN),
  /** A circle with a tick. */
  READY(Ink.GOOD),
  /** A circle with an arrow. */
  SENT(Ink.ACCENT),
  /** A filled circle with a tick. */
  DONE(Ink.GOOD),
  /** A circle crossed by a line. */
  BARRED(Ink.QUIET),
  /** A circle with a dash. */
  NOT_NEEDED(Ink.QUIET),
  /** A hollow triangle with an exclamation mark. */
  WARNING(Ink.WARN),
  /** A filled triangle with an exclamation mark. */
  PROBLEM(Ink.BAD),
  /** A filled square with an arrow: what to do. */
  NEXT(Ink.ACCENT),
  /** A circle with an i. */
  NOTE(Ink.ACCENT);

  private static final float LINE = 1;

  private final Ink ink;

  Mark(Ink ink) {
    this.ink = ink;
  }

  Ink ink() {
    return ink;
  }

  /** Draws it into a square of {@code side} points. */
  void draw(Sheet sheet, float x, float top, float side) throws IOException {
    float u = side / 10;
    switch (this) {
      case NOT_BEGUN -> circle(sheet, x, top, u);
      case BEGUN -> {
        circle(sheet, x, top, u);
        sheet.halfDisc(ink, x + 5 * u, top + 5 * u, 4.2f * u);
      }
      case WAITING -> {
        circle(sheet, x, top, u);
        sheet.line(
            ink,
            LINE,
            x + 5 * u,
            top + 2.6f * u,
            x + 5 * u,
            top + 5 * u,
            x + 6.8f * u,
            top + 6.2f * u);
      }
      case READY -> {
        circle(sheet, x, top, u);
        tick(sheet, ink, x, top, u);
      }
      case SENT -> {
        circle(sheet, x, top, u);
        arrow(sheet, ink, x, top, u);
      }
      case DONE -> {
        disc(sheet, x, top, u);
        tick(sheet, Ink.PAPER, x, top, u);
      }
      case BARRED -> {
        circle(sheet, x, top, u);
        sheet.line(ink, LINE, x + 2.2f * u, top + 7.8f * u, x + 7.8f * u, top + 2.2f * u);
      }
      case NOT_NEEDED -> {
        circle(sheet, x, top, u);
        sheet.line(ink, LINE, x + 3 * u, top + 5 * u, x + 7 * u, top + 5 * u);
      }
      case WARNING -> {
        sheet.outline(ink, LINE, triangle(x, top, u));
        exclamation(sheet, ink, x, top, u);
      }
      case PROBLEM -> {
        sheet.area(ink, triangle(x, top, u));
        exclamation(sheet, Ink.PAPER, x, top, u);
      }
      case NEXT -> {
        sheet.filledBox(ink, x + 0.5f * u, top + 0.5f * u, 9 * u, 9 * u, 1.5f * u);
        arrow(sheet, Ink.PAPER, x, top, u);
      }
      case NOTE -> {
        circle(sheet, x, top, u);
        sheet.line(ink, LINE, x + 5 * u, top + 4.6f * u, x + 5 * u, top + 7.2f * u);
        sheet.line(ink, LINE * 1.2f, x + 5 * u, top + 2.8f * u, x + 5 * u, top + 2.8f * u);
      }
    }
  }

  private void circle(Sheet sheet, float x, float top, float u) throws IOException {
    sheet.box(ink, LINE, x + 0.8f * u, top + 0.8f * u, 8.4f * u, 8.4f * u, 4.2f * u);
  }

  private void disc(Sheet sheet, float x, float top, float u) throws IOException {
    sheet.filledBox(ink, x + 0.4f * u, top + 0.4f * u, 9.2f * u, 9.2f * u, 4.6f * u);
  }

  private static void tick(Sheet sheet, Ink ink, float x, float top, float u) throws IOException {
    sheet.line(
        ink,
        LINE * 1.2f,
        x + 2.9f * u,
        top + 5.2f * u,
        x + 4.4f * u,
        top + 6.7f * u,
        x + 7.2f * u,
        top + 3.5f * u);
  }

  private static void arrow(Sheet sheet, Ink ink, float x, float top, float u) throws IOException {
    sheet.line(ink, LINE, x + 2.7f * u, top + 5 * u, x + 7.2f * u, top + 5 * u);
    sheet.line(
        ink,
        LINE,
        x + 5.4f * u,
        top + 3.2f * u,
        x + 7.2f * u,
        top + 5 * u,
        x + 5.4f * u,
        top + 6.8f * u);
  }

  private static float[] triangle(float x, float top, float u) {
    return new float[] {
      x + 5 * u, top + 0.8f * u, x + 9.6f * u, top + 9 * u, x + 0.4f * u, top + 9 * u
    };
  }

  private static void exclamation(Sheet sheet, Ink ink, float x, float top, float u)
      throws IOException {
    sheet.line(ink, LINE, x + 5 * u, top + 3.8f * u, x + 5 * u, top + 5.8f * u);
    sheet.line(ink, LINE * 1.2f, x + 5 * u, top + 7.6f * u, x + 5 * u, top + 7.6f * u);
  }
}
