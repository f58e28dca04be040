package app.qadam.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.document.FileKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of a document's file, and their names. */
class AttachingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static CaseFile with(CaseFile file, String document, char digit) {
    var sha256 = String.valueOf(digit).repeat(64);
    return Attaching.add(file, document, digit + ".pdf", FileKind.PDF, 9, sha256, TODAY)
        .applyTo(file);
  }

  private static String current(CaseFile file, String document) {
    return file.papers().current(document).map(Attachment::name).orElse("none");
  }

  @Test
  void theNewestVersionIsHandedInAndTheEarlierOnesStay() {
    var file = with(with(CaseFile.EMPTY, "cv", 'a'), "cv", 'b');
    assertThat(file.papers().of("cv"))
        .extracting(Attachment::name)
        .containsExactly("a.pdf", "b.pdf");
    assertThat(current(file, "cv")).isEqualTo("b.pdf");
    assertThat(current(file, "passport")).isEqualTo("none");
  }

  @Test
  void takingTheCurrentOneAwayMakesTheLatestOfTheOthersCurrent() {
    var file = with(with(with(CaseFile.EMPTY, "cv", 'a'), "cv", 'b'), "cv", 'c');
    var gone = file.papers().current("cv").orElseThrow();
    var after = Attaching.remove(file, gone).applyTo(file);
    assertThat(current(after, "cv")).isEqualTo("b.pdf");
    var change = Attaching.remove(after, after.papers().of("cv").getFirst());
    assertThat(current(change.applyTo(after), "cv")).isEqualTo("b.pdf");
  }

  @Test
  void anEarlierVersionCanBeChosenAgain() {
    var file = with(with(CaseFile.EMPTY, "cv", 'a'), "cv", 'b');
    var change = Attaching.choose(file, file.papers().of("cv").getFirst());
    var after = change.applyTo(file);
    assertThat(current(after, "cv")).isEqualTo("a.pdf");
    assertThat(change.inverse().applyTo(after)).isEqualTo(file);
  }

  @Test
  void theSameContentIsFoundFirstAtTheSameDocument() {
    var file = with(with(CaseFile.EMPTY, "passport", 'a'), "cv", 'a');
    var digest = "a".repeat(64);
    assertThat(Attaching.same(file, "cv", digest).map(Attachment::document)).contains("cv");
    assertThat(Attaching.same(file, "photo", digest).map(Attachment::document))
        .contains("passport");
    assertThat(Attaching.same(file, "cv", "b".repeat(64))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "scan.pdf, scan.pdf",
    "Скан №1.pdf, Скан №1.pdf",
    "../../etc/passwd, .. .. etc passwd",
    "'C:\\Users\\me\\scan.pdf', C: Users me scan.pdf",
    "'a\u202efdp.exe', a fdp.exe",
    "'two\nlines.pdf', two lines.pdf",
    "'   ', file.pdf",
    "'..', file.pdf",
  })
  void aNameIsKeptAsFarAsItCanBeShown(String given, String kept) {
    assertThat(Attaching.name(given, FileKind.PDF)).isEqualTo(kept);
  }

  @Test
  void aVeryLongNameIsCutBetweenItsCharactersAndKeepsItsEnding() {
    var name = Attaching.name("📄".repeat(300) + ".pdf", FileKind.PDF);
    assertThat(name).hasSizeLessThanOrEqualTo(255).endsWith(".pdf");
    assertThat(Character.isHighSurrogate(name.charAt(name.length() - 5))).isFalse();
  }
}
