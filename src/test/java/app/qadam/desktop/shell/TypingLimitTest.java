package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingLimitTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static String pasted(TextInputControl field, String text) {
    TypingLimit.in(new Scene(new VBox(new TextField(), field)), said -> {});
    field.requestFocus();
    field.replaceSelection(text.replace("~", "\n").replace("^", "\t"));
    return field.getText().replace("\n", "~");
  }

  @ParameterizedTest
  @CsvSource({
    "Main street 5~Astana, Main street 5 Astana",
    "one ~ ~ two^three, one two three",
    "'~only one~', only one",
    "'a b ', 'a b '",
    "'~~', ''"
  })
  void severalLinesBecomeOneAndTheirWordsStayApart(String text, String shown) throws Exception {
    assertThat(Fx.run(() -> pasted(new TextField(), text))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource("one~two, one~two, onetwo")
  void aLongFieldKeepsItsLinesAndAPassphraseGetsNoBlank(String text, String area, String secret)
      throws Exception {
    assertThat(Fx.run(() -> pasted(new TextArea(), text))).isEqualTo(area);
    assertThat(Fx.run(() -> pasted(new PasswordField(), text))).isEqualTo(secret);
  }
}
