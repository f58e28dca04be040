package app.qadam.desktop.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of libraries in the window; LibrariesIT holds the review against the jars. */
class LibraryTest {
  private static List<String> reviewed() throws IOException {
    try (var lines = Files.lines(Path.of("packaging/dependencies.md"))) {
      return lines
          .filter(line -> line.startsWith("| ") && !line.startsWith("| library"))
          .map(line -> line.substring(2).split(" \\| "))
          .map(cells -> String.join(" ", cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  @Test
  void theWindowListsExactlyTheLibrariesThatWereReviewed() throws IOException {
    assertThat(
            Library.all().stream()
                .filter(library -> library.artifact().isPresent())
                .map(library ->
                    String.join(
                        " ",
                        library.artifact().orElseThrow(),
                        library.version().orElseThrow(),
                        library.license())))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(reviewed());
  }

  @Test
  void whatIsNoJarIsListedToo() {
    assertThat(Library.all())
        .filteredOn(library -> library.artifact().isEmpty())
        .extracting(Library::name)
        .containsExactly("Feather", "flag-icons", "Inter", "SQLite");
  }

  @Test
  void everyLicenceCanBeReadInFull() {
    assertThat(Library.all())
        .allSatisfy(library -> assertThat(library.licenseText()).hasSizeGreaterThan(300));
    assertThat(text("Inter")).contains("SIL OPEN FONT LICENSE");
    assertThat(text("Apache PDFBox")).contains("Apache License", "Adobe Glyph List");
    assertThat(text("JavaFX Base")).contains("CLASSPATH", "GNU GENERAL PUBLIC LICENSE");
    assertThat(text("flag-icons")).contains("Permission is hereby granted");
  }

  private static String text(String name) {
    return Library.all().stream()
        .filter(library -> library.name().equals(name))
        .findFirst()
        .orElseThrow()
        .licenseText();
  }

  @Test
  void noTextOfALicenceLiesThereUnused() throws IOException {
    var used =
        Library.all().stream()
            .flatMap(library -> library.texts().stream())
            .filter(text -> !text.startsWith("look/"))
            .map(text -> text + ".txt")
            .collect(Collectors.toSet());
    try (var files = Files.list(Path.of("resources/app/qadam/about/licences"))) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
          .isEqualTo(used);
    }
  }

  @Test
  void aLibraryWithoutItsLicenceIsNotTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Library(Optional.empty(), "x", Optional.empty(), "MIT", List.of(), "https://x"));
  }
}
