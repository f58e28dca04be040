package app.qadam.export.pdf;

/** Colours that hold on white paper, also where it is printed in grey. */
enum Ink {
  BLACK(0, 0, 0),
  QUIET(0.27f, 0.27f, 0.27f),
  LINE(0.78f, 0.80f, 0.82f),
  PAPER(1, 1, 1),
  ACCENT(0, 0.37f, 0.48f),
  GOOD(0.09f, 0.43f, 0.23f),
  WARN(0.58f, 0.36f, 0),
  BAD(0.70f, 0.16f, 0.12f);

  private final float red;
  private final float green;
  private final float blue;

  Ink(float red, float green, float blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  float red() {
    return red;
  }

  float green() {
    return green;
  }

  float blue() {
    return blue;
  }
}
