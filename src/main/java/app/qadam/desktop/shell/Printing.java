package app.qadam.desktop.shell;

import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.Printed;
import app.qadam.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Prints by way of the system's viewer, which knows the printers and the paper. Java itself would
 * ask the print server for them over a connection, and Qadam opens none.
 */
final class Printing {
  private final Session session;
  private final FileDesk files;
  private final Toast toast;
  private final Supplier<Texts> texts;
  private final Consumer<String> viewer;

  /**
   * @param viewer opens the address of a file in the system's program for it
   */
  Printing(
      Session session,
      FileDesk files,
      Toast toast,
      Supplier<Texts> texts,
      Consumer<String> viewer) {
    this.session = session;
    this.files = files;
    this.toast = toast;
    this.texts = texts;
    this.viewer = viewer;
  }

  /** Prints what a page has to print, else the plan. */
  void print(Optional<Printed> ofPage) {
    var words = texts.get();
    var printed =
        ofPage.orElseGet(() -> new Printed(words.get("pdf.file-name"), session.planPdf(words)));
    session.copyOutside(
        printed.name(),
        printed.content(),
        copy -> {
          viewer.accept(copy.toUri().toString());
          toast.show(
              words.get("print.opened", printed.name()),
              words.get("print.save"),
              () -> files.save(printed.name(), printed.content()));
        });
  }
}
