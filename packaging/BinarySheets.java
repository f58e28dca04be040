import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Puts each style sheet into the form that JavaFX reads without parsing, with what it imports, but
 * without the theme's rules for controls that Qadam does not have, which are more than half:
 * {@code java BinarySheets.java FOLDER}. The sheets stay beside it, for whoever runs without.
 */
final class BinarySheets {
  private static final String SHEET = ".css";
  private static final Pattern IMPORT = Pattern.compile("@import url\\(\"/([^\"]+)\"\\);");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
  private static final Pattern STYLE = Pattern.compile("[.#]([\\w-]+)");

  /**
   * The styles of what Qadam does not have: JavaFX's controls, which HouseRulesTest keeps out, and
   * the theme's own, which PackageFilesTest does. A selector with one of them never holds.
   */
  private static final Set<String> ABSENT =
      Set.of(
          "accordion", "alert", "bar-chart", "breadcrumbs", "check-menu-item",
          "choice-box", "color-palette", "color-palette-region", "color-picker",
          "custom-color-dialog", "date-picker", "date-picker-popup", "default-color0",
          "default-color1", "default-color2", "default-color3", "default-color4", "default-color5",
          "default-color6", "default-color7", "dialog-pane", "html-editor", "menu-bar", "message",
          "modal-box", "modal-pane", "pagination", "popover", "radio-menu-item",
          "ring-progress-indicator", "segmented-control", "selectable-text", "slider", "spinner",
          "split-menu-button", "split-pane", "tab-line", "tab-pane", "tile-base", "toggle-switch",
          "tool-bar", "tree-cell", "tree-table-cell", "tree-table-row-cell", "tree-table-view",
          "tree-view");

  private BinarySheets() {}

  static void main(String[] arguments) throws IOException {
    try (var all = Files.list(Path.of(arguments[0]))) {
      for (Path sheet : all.filter(file -> file.toString().endsWith(SHEET)).toList()) {
        var name = sheet.getFileName().toString().replace(SHEET, ".bss");
        var whole = sheet.resolveSibling(name + ".whole");
        var made = sheet.resolveSibling(name + ".new");
        Files.writeString(whole, withImports(Files.readString(sheet)));
        Stylesheet.convertToBinary(whole.toFile(), made.toFile());
        Files.delete(whole);
        // In one step: a program that runs meanwhile reads the old one or the new one.
        Files.move(made, sheet.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static String withImports(String sheet) throws IOException {
    var imported = IMPORT.matcher(sheet);
    var whole = new StringBuilder();
    while (imported.find()) {
      try (var theme = ClassLoader.getSystemResourceAsStream(imported.group(1))) {
        if (theme == null) {
          throw new IOException("there is no " + imported.group(1));
        }
        var text = new String(theme.readAllBytes(), StandardCharsets.UTF_8);
        imported.appendReplacement(whole, Matcher.quoteReplacement(withoutAbsent(text)));
      }
    }
    return imported.appendTail(whole).toString();
  }

  private static String withoutAbsent(String theme) {
    return RULE
        .matcher(COMMENT.matcher(theme).replaceAll(""))
        .replaceAll(
            rule -> {
              var kept =
                  Arrays.stream(rule.group(1).split(","))
                      .filter(BinarySheets::mayHold)
                      .map(String::strip)
                      .collect(Collectors.joining(",\n"));
              return kept.isEmpty()
                  ? ""
                  : Matcher.quoteReplacement(kept + " " + rule.group(2) + "\n");
            });
  }

  private static boolean mayHold(String selector) {
    return STYLE.matcher(selector).results().map(one -> one.group(1)).noneMatch(ABSENT::contains);
  }
}
