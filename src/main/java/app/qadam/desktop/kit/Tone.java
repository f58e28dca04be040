package app.qadam.desktop.kit;

/** What a colour stands for; the words beside it say the same. */
public enum Tone {
  NEUTRAL("neutral"),
  ACCENT("accent"),
  GOOD("good"),
  WARN("warn"),
  BAD("bad");

  private final String styleClass;

  Tone(String styleClass) {
    this.styleClass = styleClass;
  }

  /** The style class in the style sheet. */
  public String styleClass() {
    return styleClass;
  }
}
