package app.qadam.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.text.Manual.Block;
import app.qadam.text.Manual.Inline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManualTest {
  private static final Manual ENGLISH = Manual.in(Locale.ENGLISH);

  @Test
  void everyLanguageHasTheSamePagesWithTheSameParts() {
    for (Locale language : Texts.LANGUAGES) {
      var manual = Manual.in(language);
      assertThat(manual.topics())
          .extracting(Manual.Topic::id)
          .as(language.getLanguage())
          .isEqualTo(ENGLISH.topics().stream().map(Manual.Topic::id).toList())
          .doesNotHaveDuplicates();
      for (Manual.Topic topic : manual.topics()) {
        var english = ENGLISH.topic(topic.id()).orElseThrow();
        assertThat(shape(topic)).as(topic.title()).isEqualTo(shape(english));
        assertThat(targets(topic)).as(topic.title()).isEqualTo(targets(english));
        assertThat(keys(topic)).as(topic.title()).isEqualTo(keys(english));
      }
    }
  }

  @Test
  void whatIsReadHoldsNoMarks() {
    for (Locale language : Texts.LANGUAGES) {
      for (Manual.Topic topic : Manual.in(language).topics()) {
        assertThat(topic.lines()).as(topic.title()).isNotEmpty().allMatch(line -> !line.isBlank());
        assertThat(topic.lines()).noneMatch(line -> line.matches(".*(\\*|\\[|]\\(|^#|^\\|).*"));
      }
    }
  }

  @Test
  void aLineIsReadWithItsLinksAndKeys() {
    var manual =
        Manual.of(List.of("# one | The first", "Go [on](page:next) with [[Ctrl K]].", "- *Ready*"));
    assertThat(manual.topics())
        .containsExactly(
            new Manual.Topic(
                "one",
                "The first",
                List.of(
                    new Manual.Paragraph(
                        List.of(
                            new Manual.Words("Go "),
                            new Manual.Link("on", "page:next"),
                            new Manual.Words(" with "),
                            new Manual.Keys("Ctrl K"),
                            new Manual.Words("."))),
                    new Manual.Point(List.of(new Manual.Term("Ready"))))));
  }

  @Test
  void aWordIsFoundInEveryLanguageWhateverItsLetters() {
    assertThat(found(Locale.ENGLISH, "PASSPHRASE nobody")).contains("protection");
    assertThat(found(Locale.of("ru"), "используют весь свой")).contains("dates");
    assertThat(found(Locale.of("ru"), "апостиль")).contains("documents");
    assertThat(found(Locale.of("kk"), "ҚОЛДАУХАТ")).contains("stages");
    assertThat(found(Locale.ENGLISH, "xyzzy")).isEmpty();
    assertThat(found(Locale.ENGLISH, "  ")).isEmpty();
  }

  @Test
  void aTitleComesBeforeALineAndALineIsShown() {
    var hits = new ManualSearch(ENGLISH).find("keyboard");
    assertThat(hits.getFirst().topic().id()).isEqualTo("keyboard");
    assertThat(hits.getFirst().line()).isEmpty();
    var lines = new ManualSearch(ENGLISH).find("retouched");
    assertThat(lines)
        .singleElement()
        .extracting(ManualSearch.Hit::line)
        .asString()
        .contains("never retouched");
  }

  private static List<String> found(Locale language, String typed) {
    return new ManualSearch(Manual.in(language))
        .find(typed).stream().map(hit -> hit.topic().id()).toList();
  }

  private static List<String> shape(Manual.Topic topic) {
    return topic.blocks().stream().map(block -> block.getClass().getSimpleName()).toList();
  }

  private static List<String> targets(Manual.Topic topic) {
    return parts(topic)
        .filter(Manual.Link.class::isInstance)
        .map(part -> ((Manual.Link) part).target())
        .sorted()
        .toList();
  }

  private static List<String> keys(Manual.Topic topic) {
    return parts(topic).filter(Manual.Keys.class::isInstance).map(Inline::words).sorted().toList();
  }

  private static Stream<Inline> parts(Manual.Topic topic) {
    return topic.blocks().stream().flatMap(ManualTest::parts);
  }

  private static Stream<Inline> parts(Block block) {
    return switch (block) {
      case Manual.Paragraph paragraph -> paragraph.parts().stream();
      case Manual.Point point -> point.parts().stream();
      case Manual.Heading heading -> Stream.of();
      case Manual.Row row -> Stream.of();
    };
  }
}
