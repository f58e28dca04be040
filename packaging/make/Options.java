import java.util.List;

/** How the packaged program starts Java; measured, see packaging/bench. */
final class Options {
  static final String MODULE = "app.qadam/app.qadam.Launcher";

  /** What the training and the program must have in common, else its cache is of no use. */
  static final List<String> OF_JAVA =
      List.of(
          // A small program with short work: one core collects and compiles in less time than many.
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          // Room for all that a start makes, so that nothing is collected before its page is there.
          "-Xms144m",
          "-Xmn96m",
          "-XX:MetaspaceSize=96m",
          "-XX:ReservedCodeCacheSize=128m",
          // Neither a crash nor running leaves memory or the file's name among the temporary files.
          "-XX:-UsePerfData",
          "-XX:-CreateCoredumpOnCrash",
          "--enable-native-access=app.qadam,javafx.graphics,org.xerial.sqlitejdbc",
          // ControlsFX's proposals while typing use it.
          "--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls");

  /** Of the application, where the fonts lie. */
  static final String FONTS = "fonts";

  private Options() {}

  /** What Java is told of the files beside the program, in the folder of the application. */
  static List<String> files(String folder) {
    return List.of(
        // The driver unpacks no library, and does not look for those that it unpacked before: it
        // would go through all temporary files of all programs at each start.
        "-Dorg.sqlite.lib.path=" + folder,
        "-Dorg.sqlite.tmpdir=" + folder,
        // From anywhere else JavaFX copies fonts into temporary files at each start.
        "-Dqadam.fonts=" + folder + "/" + FONTS);
  }
}
