package app.qadam.desktop.help;

import app.qadam.model.Named;

/** The parts of the help page, in their order. */
enum Section implements Named {
  TOPICS("topics"),
  GLOSSARY("glossary"),
  DISAGREEMENTS("disagreements"),
  REQUIREMENTS("requirements"),
  SOURCES("sources"),
  CALENDAR("calendar"),
  ABOUT("about");

  private final String id;

  Section(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
