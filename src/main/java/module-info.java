/** Qadam: a desktop application for applicants to Kazakhstan's Digital Nomad Residency. */
// PDFBox and the metadata extractor have a module's name, but no descriptor.
@SuppressWarnings("requires-automatic")
module app.qadam {
  requires java.desktop;
  requires java.logging;
  requires java.sql;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires org.xerial.sqlitejdbc;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires info.picocli;
  requires ical4j.core;
  // Argon2id alone is used, as a class: no provider of it is registered.
  requires org.bouncycastle.provider;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  // PDFBox needs it when it runs, and has no descriptor that says so.
  requires org.apache.commons.logging;
  requires com.drew.metadata;
  requires static org.jspecify;

  exports app.qadam;
  // JavaFX makes the application.
  exports app.qadam.desktop to
      javafx.graphics;

  // picocli fills the fields of the commands.
  opens app.qadam.command to
      info.picocli;
  // Jackson reads and writes the records of a change and the names of closed sets.
  opens app.qadam.model.casefile to
      tools.jackson.databind;
  opens app.qadam.model.details to
      tools.jackson.databind;
  opens app.qadam.model.eligibility to
      tools.jackson.databind;
  opens app.qadam.model.handin to
      tools.jackson.databind;
  opens app.qadam.model.document to
      tools.jackson.databind;
  opens app.qadam.model.program to
      tools.jackson.databind;
  opens app.qadam.model.stage to
      tools.jackson.databind;
  opens app.qadam.model.time to
      tools.jackson.databind;
}
