package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Flow;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Tone;
import app.qadam.text.Texts;
import app.qadam.text.Version;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the person sees when the program itself went wrong: what is safe, and what can be done. */
final class TroublePage {
  private final StackPane root;

  TroublePage(Texts texts, Throwable error, Runnable openLog, Runnable goOn) {
    var code = codeOf(error);
    var copy =
        Parts.secondary(
            texts.get("trouble.copy"),
            () -> {
              var content = new ClipboardContent();
              content.putString(details(code, error));
              Clipboard.getSystemClipboard().setContent(content);
            });
    var card =
        Parts.card(
            Parts.text(texts.get("trouble.heading"), "headline"),
            Parts.callout(Tone.NEUTRAL, texts.get("trouble.safe")),
            Parts.text(texts.get("trouble.text")),
            Parts.id("trouble-code", Parts.text(texts.get("trouble.code", code), "strong")),
            new Flow(
                8,
                8,
                Parts.id("trouble-go-on", Parts.primary(texts.get("trouble.go-on"), goOn)),
                Parts.id("trouble-copy", copy),
                Parts.id("trouble-log", Parts.secondary(texts.get("trouble.log"), openLog))));
    card.setMaxWidth(640);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    root = new StackPane(card);
    root.setAlignment(Pos.CENTER);
    root.getStyleClass().add("page");
    root.setId("trouble");
  }

  StackPane root() {
    return root;
  }

  /** A short code for the kind of error and its place, the same for the same error. */
  static String codeOf(Throwable error) {
    var trace = error.getStackTrace();
    var place =
        Arrays.stream(trace)
            .filter(frame -> frame.getClassName().startsWith("app.qadam"))
            .findFirst()
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
    int hash = (error.getClass().getName() + place).hashCode();
    return "Q-" + Integer.toHexString(hash).toUpperCase(Locale.ROOT);
  }

  /** For the person to send: no text of the application, only where it went wrong. */
  private static String details(String code, Throwable error) {
    return code
        + "\nQadam "
        + Version.NAME
        + ", Java "
        + Runtime.version()
        + ", "
        + System.getProperty("os.name")
        + "\n"
        + error.getClass().getName()
        + "\n"
        + Arrays.stream(error.getStackTrace())
            .map(frame -> "  at " + frame)
            .collect(Collectors.joining("\n"));
  }
}
