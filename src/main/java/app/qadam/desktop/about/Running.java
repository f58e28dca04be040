package app.qadam.desktop.about;

import app.qadam.text.Version;
import java.util.Optional;

/**
 * What runs here: of use in a report about a fault, and nothing of the person or the application.
 *
 * @param facts which facts are in force, in words
 * @param java the version of Java and who made it
 * @param window the version of JavaFX
 * @param system the operating system, its version and the processor
 */
record Running(String facts, String java, String window, String system) {

  static Running now(String facts) {
    return new Running(
        facts,
        property("java.runtime.version") + " (" + property("java.vendor") + ")",
        property("javafx.runtime.version"),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"));
  }

  private static String property(String name) {
    return Optional.ofNullable(System.getProperty(name)).orElse("?");
  }

  /** In English, because those who read reports do. */
  String report() {
    return String.join(
        "\n",
        "Qadam " + Version.NAME,
        "Facts: " + facts,
        "Java: " + java,
        "JavaFX: " + window,
        "System: " + system,
        "");
  }
}
