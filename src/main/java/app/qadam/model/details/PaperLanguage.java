package app.qadam.model.details;

import app.qadam.model.Named;

/** The language in which a document is written or a form is filled in. */
public enum PaperLanguage implements Named {
  KAZAKH("kk"),
  RUSSIAN("ru"),
  ENGLISH("en"),
  OTHER("other");

  private final String id;

  PaperLanguage(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
