package app.qadam.desktop;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * A line of the log. What went wrong is told by its kinds and places alone: the messages of
 * exceptions may hold paths and what the applicant typed. Messages of others than Qadam are left
 * out for the same reason.
 */
final class PrivateFormatter extends SimpleFormatter {
  private static final String OURS = "app.qadam.";

  @Override
  public String format(LogRecord record) {
    var line = new StringWriter();
    var out = new PrintWriter(line);
    out.printf(
        "%s %s %s: %s%n",
        record.getInstant(), record.getLevel().getName(), record.getLoggerName(), said(record));
    for (var error = record.getThrown(); error != null; error = error.getCause()) {
      out.println(error.getClass().getName());
      for (StackTraceElement frame : error.getStackTrace()) {
        out.println("\tat " + frame);
      }
    }
    return line.toString();
  }

  private String said(LogRecord record) {
    var name = record.getLoggerName();
    return name != null && name.startsWith(OURS) ? formatMessage(record) : "(not kept)";
  }
}
