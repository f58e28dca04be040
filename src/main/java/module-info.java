/** Qadam: a desktop application for applicants to Kazakhstan's Digital Nomad Residency. */
module app.qadam {
  requires java.logging;
  requires java.sql;
  requires java.desktop;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires org.xerial.sqlitejdbc;
  requires com.fasterxml.jackson.annotation;
  requires tools.jackson.databind;
  requires info.picocli;
  requires static org.jspecify;

  exports app.qadam;

  // Jackson reads and writes the records of a change.
  // picocli fills the fields of the commands.
  opens app.qadam.command to
      info.picocli;
  opens app.qadam.model.casefile to
      tools.jackson.databind;
}
