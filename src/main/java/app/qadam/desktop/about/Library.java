package app.qadam.desktop.about;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Work of others that Qadam ships. {@code libraries.tsv} lists it, a line each.
 *
 * @param artifact the name of its jar; absent for what is not a jar of its own
 * @param name as its authors write it
 * @param version of the jar
 * @param license by its usual short name
 * @param texts the licence and what belongs to it, by the names of the files
 * @param address where its authors are found
 */
record Library(
    Optional<String> artifact,
    String name,
    Optional<String> version,
    String license,
    List<String> texts,
    String address) {
  private static final String FOLDER = "/app/qadam/about/";
  private static final String NONE = "-";

  Library {
    if (name.isBlank() || license.isBlank() || texts.isEmpty() || address.isBlank()) {
      throw new IllegalArgumentException(
          "a library has a name, a licence, its text and an address");
    }
  }

  /** All of them, by name. */
  static List<Library> all() {
    return read("libraries.tsv").lines().map(Library::of).toList();
  }

  private static Library of(String line) {
    var cells = List.of(line.split("\t", -1));
    return new Library(
        given(cells.get(0)),
        cells.get(1),
        given(cells.get(2)),
        cells.get(3),
        List.of(cells.get(4).split(",", -1)),
        cells.get(5));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(text -> !text.equals(NONE));
  }

  /** The whole text of its licence, with the notices that go with it. */
  String licenseText() {
    return texts.stream()
        .map(text -> text.startsWith("look/") ? "../" + text : "licences/" + text)
        .map(text -> read(text + ".txt").strip())
        .collect(Collectors.joining("\n\n"));
  }

  private static String read(String name) {
    var place = (FOLDER + name).replace("about/../", "");
    try (var in = Library.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new FileNotFoundException(place);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
