package app.qadam.desktop.kit;

/** The colours that are worn: a style sheet each, which every window and popup shares. */
public enum Look {
  LIGHT("light", false, false),
  DARK("dark", true, false),
  CONTRAST_LIGHT("contrast-light", false, true),
  CONTRAST_DARK("contrast-dark", true, true);

  private final String sheet;
  private final boolean dark;
  private final boolean contrast;

  Look(String sheet, boolean dark, boolean contrast) {
    this.sheet = sheet;
    this.dark = dark;
    this.contrast = contrast;
  }

  /** The look with these two properties. */
  static Look of(boolean dark, boolean contrast) {
    if (contrast) {
      return dark ? CONTRAST_DARK : CONTRAST_LIGHT;
    }
    return dark ? DARK : LIGHT;
  }

  /** The name of its style sheet, without the ending. */
  public String sheet() {
    return sheet;
  }

  public boolean isDark() {
    return dark;
  }

  /** Whether it has lines and inks that can be told apart with weak eyes. */
  public boolean isContrast() {
    return contrast;
  }
}
