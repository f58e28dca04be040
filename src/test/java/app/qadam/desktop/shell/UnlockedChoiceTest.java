package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.text.Texts;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The dialogs are made up and stand over no window. */
@SuppressWarnings("NullAway")
class UnlockedChoiceTest {
  private static final Path CHOSEN = Path.of("chosen.pdf");
  private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

  private final AtomicBoolean shut = new AtomicBoolean();

  /** The file is locked while the person looks for a file. */
  private FileChoice lockingMeanwhile(boolean locks) {
    var dialogs =
        (FileChoice)
            Proxy.newProxyInstance(
                FileChoice.class.getClassLoader(),
                new Class<?>[] {FileChoice.class},
                (proxy, method, arguments) -> {
                  shut.set(locks);
                  return method.getReturnType() == List.class
                      ? List.of(CHOSEN)
                      : Optional.of(CHOSEN);
                });
    return new UnlockedChoice(dialogs, shut::get);
  }

  @Test
  void whatIsChosenIsChosen() {
    var choice = lockingMeanwhile(false);
    assertThat(choice.toAttach(null, TEXTS)).containsExactly(CHOSEN);
    assertThat(choice.toExport(null, TEXTS, "plan.pdf")).contains(CHOSEN);
    assertThat(choice.toOpen(null, TEXTS)).contains(CHOSEN);
  }

  @Test
  void whatIsChosenForAFileThatWasLockedMeanwhileWasNotChosen() {
    var choice = lockingMeanwhile(true);
    assertThat(choice.toAttach(null, TEXTS)).isEmpty();
    assertThat(choice.toExport(null, TEXTS, "plan.pdf")).isEmpty();
    assertThat(choice.toCalendar(null, TEXTS)).isEmpty();
    assertThat(choice.toRead(null, TEXTS)).isEmpty();
    assertThat(choice.toFolder(null, TEXTS)).isEmpty();
    assertThat(choice.toSave(null, TEXTS, "", "copy.qadam")).isEmpty();
    assertThat(choice.toOpen(null, TEXTS)).as("wanted at the door as well").contains(CHOSEN);
  }
}
