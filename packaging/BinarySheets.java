import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.css.Stylesheet;

/**
 * Puts each style sheet into the form that JavaFX reads without parsing, with what it imports:
 * {@code java BinarySheets.java FOLDER}. The sheets stay beside it, for whoever runs without.
 */
final class BinarySheets {
  private static final String SHEET = ".css";

  private BinarySheets() {}

  static void main(String[] arguments) throws IOException {
    try (var all = Files.list(Path.of(arguments[0]))) {
      for (Path sheet : all.filter(file -> file.toString().endsWith(SHEET)).toList()) {
        var name = sheet.getFileName().toString().replace(SHEET, ".bss");
        var made = sheet.resolveSibling(name + ".new");
        Stylesheet.convertToBinary(sheet.toFile(), made.toFile());
        // In one step: a program that runs meanwhile reads the old one or the new one.
        Files.move(made, sheet.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }
}
