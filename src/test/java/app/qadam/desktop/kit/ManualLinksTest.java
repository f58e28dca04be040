package app.qadam.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.program.ProgramFilter;
import app.qadam.model.stage.Stage;
import app.qadam.text.Manual;
import app.qadam.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManualLinksTest {
  private static final List<Place> OTHERS =
      List.of(
          new Place.OfStage(Stage.EGOV),
          new Place.Programs(ProgramFilter.NONE),
          new Place.OfProgram("one"),
          new Place.Help(),
          new Place.About());

  /** The pages to which the manual leads, and those to which it need not. */
  private static List<Place> everyPage() {
    var led =
        Manual.in(Locale.ENGLISH).topics().stream()
            .flatMap(topic -> topic.blocks().stream())
            .flatMap(block ->
                switch (block) {
                  case Manual.Paragraph paragraph -> paragraph.parts().stream();
                  case Manual.Point point -> point.parts().stream();
                  case Manual.Heading heading -> Stream.<Manual.Inline>of();
                  case Manual.Row row -> Stream.<Manual.Inline>of();
                })
            .filter(Manual.Link.class::isInstance)
            .map(part -> ManualLinks.place(((Manual.Link) part).target()))
            .flatMap(Optional::stream);
    return Stream.concat(led, OTHERS.stream()).toList();
  }

  @Test
  void everyPageOfTheWindowIsLedToAndHasItsPageInTheManual() {
    var pages = everyPage();
    assertThat(pages)
        .extracting(Object::getClass)
        .containsAll(Arrays.asList(Place.class.getPermittedSubclasses()));
    for (Locale language : Texts.LANGUAGES) {
      var manual = Manual.in(language);
      assertThat(pages).allMatch(place -> manual.topic(ManualLinks.topicOf(place)).isPresent());
    }
  }

  @Test
  void everyLinkLeadsSomewhere() {
    for (Manual.Topic topic : Manual.in(Locale.ENGLISH).topics()) {
      topic.blocks().stream()
          .flatMap(block ->
              switch (block) {
                case Manual.Paragraph paragraph -> paragraph.parts().stream();
                case Manual.Point point -> point.parts().stream();
                case Manual.Heading heading -> Stream.<Manual.Inline>of();
                case Manual.Row row -> Stream.<Manual.Inline>of();
              })
          .filter(Manual.Link.class::isInstance)
          .map(part -> ((Manual.Link) part).target())
          .forEach(target -> assertThat(ManualLinks.place(target)).as(target).isPresent());
    }
  }

  @Test
  void aLinkToNowhereIsTold() {
    assertThat(ManualLinks.place("page:nowhere")).isEmpty();
    assertThat(ManualLinks.place("stage:nine")).isEmpty();
    assertThat(ManualLinks.place("nowhere")).isEmpty();
  }
}
