package app.qadam.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.QadamApplication;
import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packages say of the program is what the program is. */
class PackageFilesTest {
  private static final Path PACKAGING = Path.of("packaging");
  private static final Path LINUX = PACKAGING.resolve("linux");
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /** The number of SQLite's header at which an application's own one stands. */
  private static final int APPLICATION_ID_AT = 68;

  @TempDir private Path folder;

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private byte[] file(String name, boolean isProtected) throws IOException {
    var file = folder.resolve(name);
    try (var store = CaseStore.create(file, Clock.systemUTC());
        var words = Passphrase.of("correct horse battery".toCharArray())) {
      store.apply(Sample.asOf(LocalDate.of(2026, 12, 27)));
      if (isProtected) {
        store.protect(words);
      }
    }
    return Files.readAllBytes(file);
  }

  private static String text(byte[] bytes, int from, int length) {
    return new String(Arrays.copyOfRange(bytes, from, from + length), StandardCharsets.US_ASCII);
  }

  private static String magic(int which) throws IOException {
    var matcher = Pattern.compile("value=\"([^\"]+)\"").matcher(read(LINUX.resolve("qadam.xml")));
    return matcher.results().toList().get(which).group(1);
  }

  @Test
  void thePlainFileBeginsAsItsTypeSays() throws IOException {
    var bytes = file("plain.qadam", false);
    assertThat(text(bytes, 0, magic(0).length())).isEqualTo(magic(0));
    assertThat(text(bytes, APPLICATION_ID_AT, magic(1).length())).isEqualTo(magic(1));
  }

  @Test
  void theProtectedFileBeginsAsItsTypeSays() throws IOException {
    var bytes = file("protected.qadam", true);
    assertThat(text(bytes, 0, magic(2).length())).isEqualTo(magic(2));
  }

  @Test
  void theMenuEntryBelongsToTheWindow() throws IOException {
    assertThat(read(LINUX.resolve("app.qadam.Qadam.desktop")).lines())
        .contains(
            "StartupWMClass=" + QadamApplication.class.getName(),
            "MimeType=application/vnd.qadam;",
            "Exec=qadam %f");
  }

  @Test
  void theMenuEntryTheTypeAndTheDescriptionSpeakEveryLanguage() throws IOException {
    for (Locale language : Texts.LANGUAGES) {
      if (!language.equals(Locale.ENGLISH)) {
        var code = language.getLanguage();
        assertThat(read(LINUX.resolve("app.qadam.Qadam.desktop")))
            .contains("GenericName[" + code + "]=", "Comment[" + code + "]=", "Keywords[" + code);
        var attribute = "xml:lang=\"" + code + "\"";
        assertThat(read(LINUX.resolve("qadam.xml"))).contains(attribute);
        assertThat(read(LINUX.resolve("app.qadam.Qadam.metainfo.xml"))).contains(attribute);
      }
    }
  }

  @Test
  void theIconsAreThereInEverySize() {
    for (int size : SIZES) {
      assertThat(PACKAGING.resolve("icon/qadam-" + size + ".png")).isNotEmptyFile();
      assertThat(PACKAGING.resolve("icon/qadam-file-" + size + ".png")).isNotEmptyFile();
    }
  }

  @Test
  void thePackagedProgramStartsJavaAsTheLauncherDoesButForItsCacheAndItsHeap() throws IOException {
    var launcher = read(PACKAGING.resolve("bin/qadam"));
    var packaged =
        options("(?<=\")-{1,2}[^\"]+(?=\")")
            .filter(option -> !option.startsWith("-Xm") && !option.startsWith("-D"));
    assertThat(packaged).isNotEmpty().allMatch(launcher::contains);
  }

  /** Linux has a starter of its own, which is told of the files beside the program by hand. */
  @Test
  void theStarterOfLinuxTellsJavaOfTheSameFiles() throws IOException {
    var starter = read(PACKAGING.resolve("linux/launcher"));
    assertThat(options("-D[\\w.]+=")).hasSizeGreaterThan(2).allMatch(starter::contains);
  }

  /** What the packaged program tells Java, of this form. */
  private static Stream<String> options(String form) throws IOException {
    return Pattern.compile(form)
        .matcher(read(PACKAGING.resolve("make/Options.java")))
        .results()
        .map(MatchResult::group);
  }

  /** The theme's rules for them are left out of the shipped sheets. */
  @Test
  void nothingWearsAStyleThatTheShippedSheetsLeaveOut() throws IOException {
    var sheets = read(PACKAGING.resolve("BinarySheets.java"));
    var from = sheets.indexOf("ABSENT =");
    var absent =
        Pattern.compile("\"[\\w-]+\"")
            .matcher(sheets.substring(from, sheets.indexOf(';', from)))
            .results()
            .map(one -> one.group())
            .toList();
    assertThat(absent).hasSizeGreaterThan(40);
    try (Stream<Path> views = Files.walk(Path.of("src/main/java/app/qadam/desktop"))) {
      assertThat(views.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(view -> assertThat(read(view)).doesNotContain(absent));
    }
  }

  /** Every library that has no licence in its jar has one that is kept. */
  @Test
  void theLicencesThatAreKeptAreUsed() throws IOException {
    var used = read(PACKAGING.resolve("make/Licences.java"));
    try (Stream<Path> kept = Files.list(PACKAGING.resolve("licences"))) {
      assertThat(kept)
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(used)
                  .contains("\"" + file.getFileName().toString().replace(".txt", "") + "\""));
    }
  }
}
