package app.qadam.desktop.kit;

import java.util.concurrent.Callable;

/**
 * What is printed of a page.
 *
 * @param name of its file, with the ending {@code .pdf}
 * @param content works the PDF out, off the FX thread
 */
public record Printed(String name, Callable<byte[]> content) {
  public Printed {
    if (!name.endsWith(".pdf")) {
      throw new IllegalArgumentException("what is printed is a PDF: " + name);
    }
  }
}
