package app.qadam.command;

import static app.qadam.store.ProtectedForTests.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.store.CaseStore;
import app.qadam.store.ProtectedForTests;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectCommandTest {
  private static final String OTHER = "another long one";

  @TempDir private Path folder;
  private Terminal terminal;
  private Path words;
  private Path other;

  @BeforeEach
  void writePassphrases() throws IOException {
    terminal = new Terminal(folder);
    words = Files.writeString(folder.resolve("words"), WORDS + "\nsecond line\n");
    other = Files.writeString(folder.resolve("other"), "\uFEFF" + OTHER + "\r\n");
    terminal.done("new", "a.qadam", "--sample");
  }

  /** Protects the file of the test so that opening it takes no time. */
  private void protectCheaply() {
    try (var store = CaseStore.open(terminal.file("a.qadam"), Clock.systemUTC())) {
      ProtectedForTests.protect(store, WORDS);
    }
  }

  @Test
  void fileIsProtectedChangedAndUnprotected() {
    var before = terminal.done("export", "json", "a.qadam", "before.json");
    assertThat(before).contains("before.json");

    var said = terminal.qadam("protect", "a.qadam", "--new-passphrase-file", words.toString());
    assertThat(said.exit()).isZero();
    assertThat(said.out()).isEqualToIgnoringNewLines("protected a.qadam");
    assertThat(said.err()).startsWith("note: without the passphrase nobody can open the file");
    assertThat(CaseStore.isProtected(terminal.file("a.qadam"))).isTrue();
    var taken =
        terminal.qadam(
            "export", "json", "a.qadam", "after.json", "--passphrase-file", words.toString());
    assertThat(taken.exit()).isZero();
    assertThat(taken.err()).contains("is plain text, without the passphrase");
    assertThat(terminal.file("after.json")).hasSameTextualContentAs(terminal.file("before.json"));

    said =
        terminal.qadam(
            "protect",
            "a.qadam",
            "--change",
            "--passphrase-file",
            words.toString(),
            "--new-passphrase-file",
            other.toString());
    assertThat(said.exit()).isZero();
    assertThat(terminal.refused("status", "a.qadam", "--passphrase-file", words.toString()))
        .startsWith("The passphrase does not open \"a.qadam\".");

    assertThat(terminal.done("unprotect", "a.qadam", "--passphrase-file", other.toString()))
        .isEqualToIgnoringNewLines("a.qadam opens without a passphrase now");
    terminal.done("export", "json", "a.qadam", "again.json");
    assertThat(terminal.file("again.json")).hasSameTextualContentAs(terminal.file("before.json"));
  }

  @Test
  void everyCommandOpensAProtectedFileFromOptionVariableOrTerminal() {
    protectCheaply();
    var path = words.toString();
    assertThat(terminal.done("status", "a.qadam", "--passphrase-file", path)).contains("22");
    assertThat(terminal.done("--passphrase-file", path, "check", "a.qadam")).contains("sound");
    assertThat(
            terminal.done(
                "record", "a.qadam", "hub-interview", "2026-11-21", "--passphrase-file=" + path))
        .contains("saved");

    terminal.typing(WORDS);
    terminal.done("export", "ics", "a.qadam", folder.resolve("a.ics").toString());
    assertThat(terminal.questions()).containsExactly("Passphrase of a.qadam:");

    terminal.setPassphraseFile(words);
    terminal.done("stay", "a.qadam", "--list");
    terminal.done("attachments", "a.qadam");
    terminal.done("means", "a.qadam", "--income", "3000USD");
    assertThat(terminal.refused("details", "a.qadam", "--passphrase-file", other.toString()))
        .startsWith("The passphrase does not open");
  }

  @Test
  void withoutATerminalOneLineSaysHowToNameThePassphrase() {
    protectCheaply();
    assertThat(terminal.refused("status", "a.qadam"))
        .contains("--passphrase-file", "QADAM_PASSPHRASE_FILE", "terminal");
    assertThat(terminal.refused("unprotect", "a.qadam")).contains("--passphrase-file");
    assertThat(terminal.refused("protect", "a.qadam", "--change")).contains("--passphrase-file");
    terminal.done("new", "b.qadam");
    assertThat(terminal.refused("protect", "b.qadam")).contains("--new-passphrase-file");
  }

  @Test
  void newPassphraseIsTypedTwice() {
    terminal.typing("12345678", "12345679");
    assertThat(terminal.refused("protect", "a.qadam")).contains("two different passphrases");
    assertThat(CaseStore.isProtected(terminal.file("a.qadam"))).isFalse();
    terminal.typing("12345678", "12345678");
    assertThat(terminal.qadam("protect", "a.qadam").exit()).isZero();
    assertThat(terminal.questions()).endsWith("New passphrase:", "The same again:");
    terminal.typing("12345678");
    assertThat(terminal.done("unprotect", "a.qadam")).contains("without a passphrase");
  }

  @Test
  void shortEmptyAndUnreadablePassphrasesAreRefusedWithTheReason() throws IOException {
    var made = folder.resolve("made");
    Files.writeString(made, "1234567\n");
    assertThat(protectWith(made)).contains("too quickly guessed", "8 letters");
    Files.writeString(made, "\nsecond line");
    assertThat(protectWith(made)).contains("first line", "empty");
    Files.write(made, "пароль и ещё".getBytes(Charset.forName("windows-1251")));
    assertThat(protectWith(made)).contains("UTF-8");
    assertThat(protectWith(folder.resolve("none"))).contains("cannot be read");
    assertThat(protectWith(folder)).contains("cannot be read");
    terminal.typing("");
    assertThat(terminal.refused("protect", "a.qadam")).contains("nothing was typed");
    assertThat(CaseStore.isProtected(terminal.file("a.qadam"))).isFalse();
  }

  private String protectWith(Path passphrase) {
    return terminal.refused("protect", "a.qadam", "--new-passphrase-file", passphrase.toString());
  }

  @Test
  void whatIsProtectedAlreadyOrNotIsSaid() {
    assertThat(terminal.refused("unprotect", "a.qadam")).contains("not protected");
    assertThat(
            terminal.refused(
                "protect", "a.qadam", "--change", "--new-passphrase-file", other.toString()))
        .contains("not protected");
    protectCheaply();
    terminal.setPassphraseFile(words);
    assertThat(terminal.refused("protect", "a.qadam", "--new-passphrase-file", other.toString()))
        .contains("protected already");
  }

  @Test
  void checkTellsAWrongPassphraseACutAndTamperingApart() throws IOException {
    protectCheaply();
    var file = terminal.file("a.qadam");
    byte[] whole = Files.readAllBytes(file);
    terminal.setPassphraseFile(words);
    assertThat(terminal.done("check", "a.qadam")).isEqualToIgnoringNewLines("sound");

    assertThat(terminal.refused("check", "a.qadam", "--passphrase-file", other.toString()))
        .startsWith("The passphrase does not open");
    Files.write(file, Arrays.copyOf(whole, whole.length - 10));
    assertDamaged("damaged: it is cut short, its end is missing");
    whole[whole.length / 2] ^= 1;
    Files.write(file, whole);
    assertDamaged("damaged: bytes in it are not as Qadam wrote them");
    assertThat(terminal.refused("status", "a.qadam")).contains("bytes in it have changed");
  }

  private void assertDamaged(String sentence) {
    var said = terminal.qadam("check", "a.qadam");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).isEqualToIgnoringNewLines(sentence);
  }

  @Test
  void passphraseIsNeverPrinted() throws IOException {
    protectCheaply();
    var wrong = Files.writeString(folder.resolve("wrong"), "VERY-PRIVATE-WORDS");
    var said = terminal.qadam("status", "a.qadam", "--passphrase-file", wrong.toString());
    assertThat(said.out() + said.err()).doesNotContain("VERY-PRIVATE");
    Files.write(wrong, "VERY-PRIVATE-\u00e4".getBytes(StandardCharsets.ISO_8859_1));
    said = terminal.qadam("status", "a.qadam", "--passphrase-file", wrong.toString());
    assertThat(said.out() + said.err()).doesNotContain("VERY-PRIVATE");
  }
}
