package app.qadam.desktop.help;

import java.util.List;

/** Work of others that Qadam ships, by the names its authors gave it. */
record Library(String name, String license, String address) {
  static final List<Library> ALL =
      List.of(
          new Library("JavaFX", "GPL-2.0 with Classpath Exception", "https://openjfx.io"),
          new Library("AtlantaFX", "MIT", "https://github.com/mkpaz/atlantafx"),
          new Library("ControlsFX", "BSD-3-Clause", "https://github.com/controlsfx/controlsfx"),
          new Library("Ikonli", "Apache-2.0", "https://kordamp.org/ikonli"),
          new Library("Feather", "MIT", "https://feathericons.com"),
          new Library("Jackson", "Apache-2.0", "https://github.com/FasterXML/jackson"),
          new Library("SQLite JDBC", "Apache-2.0", "https://github.com/xerial/sqlite-jdbc"),
          new Library("SQLite", "Public domain", "https://sqlite.org"),
          new Library("picocli", "Apache-2.0", "https://picocli.info"),
          new Library("JSpecify", "Apache-2.0", "https://jspecify.dev"),
          new Library("Inter", "OFL-1.1", "https://rsms.me/inter"),
          new Library("flag-icons", "MIT", "https://github.com/lipis/flag-icons"));
}
