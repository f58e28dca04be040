import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the packages of the system on which it runs: {@code java MakePackage.java PROJECT TARGET
 * VERSION MOMENT}, after {@code mvn package} has filled TARGET/qadam. On Linux they are {@code .deb},
 * {@code .rpm} and {@code .tar.gz}, elsewhere what jpackage makes: {@code .msi} or {@code .dmg}.
 */
final class MakePackage {
  private final Path project;
  private final Path target;
  private final Path work;
  private final Path made;
  private final String version;
  private final Instant moment;

  private MakePackage(Path project, Path target, String version, Instant moment) {
    this.project = project;
    this.target = target;
    this.work = target.resolve("package-work");
    this.made = target.resolve("packages");
    this.version = version;
    this.moment = moment;
  }

  static void main(String[] arguments) throws IOException, InterruptedException {
    new MakePackage(
            Path.of(arguments[0]),
            Path.of(arguments[1]),
            arguments[2],
            Instant.parse(arguments[3]))
        .make();
  }

  private void make() throws IOException, InterruptedException {
    Systems.delete(work);
    Systems.delete(made);
    Files.createDirectories(made);
    var application = Files.createDirectories(work.resolve("application"));
    var modules = new Modules(work, application).of(target.resolve("qadam/lib"));
    var image = new Image(work.resolve("image"), modules);
    fonts(application.resolve(Options.FONTS));
    new Training(image, work.resolve("training"), application).run();
    papers(application);
    if (Systems.isLinux()) {
      pack(image, application, "app-image", work, List.of());
      linux();
    } else {
      pack(image, application, kind(), made, ofSystem());
    }
  }

  private static String kind() {
    return Systems.name().equals("Windows") ? "msi" : "dmg";
  }

  /** What belongs to a copy of the program beside the program. */
  private void fonts(Path folder) throws IOException {
    Files.createDirectories(folder);
    var fonts = project.resolve("resources/app/qadam/look/fonts");
    try (var all = Files.newDirectoryStream(fonts, "*.ttf")) {
      for (Path font : all) {
        Files.copy(font, folder.resolve(font.getFileName()));
      }
    }
  }

  private void papers(Path application) throws IOException {
    for (String name : List.of("LICENSE", "README.md", "sbom.json")) {
      Files.copy(target.resolve("qadam").resolve(name), application.resolve(name));
    }
    new Licences(target.resolve("qadam/lib"), project.resolve("packaging/licences")).write(application.resolve("licences"));
  }

  private void pack(
      Image image, Path application, String kind, Path destination, List<String> more)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                kind,
                "--name",
                Systems.isLinux() ? "qadam" : "Qadam",
                "--app-version",
                version,
                "--vendor",
                "Qadam",
                "--description",
                "Your way to Kazakhstan's Digital Nomad Residency",
                "--copyright",
                "MIT licence",
                "--runtime-image",
                image.folder().toString(),
                "--input",
                application.toString(),
                "--module",
                Options.MODULE,
                "--dest",
                destination.toString()));
    for (String option : Options.OF_JAVA) {
      arguments.addAll(List.of("--java-options", option));
    }
    for (String option : Options.files("$APPDIR")) {
      arguments.addAll(List.of("--java-options", option));
    }
    arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/qadam.aot"));
    arguments.addAll(more);
    Systems.tool("jpackage", arguments);
  }

  /** What only Windows or only macOS asks for. */
  private List<String> ofSystem() throws IOException {
    var folder = project.resolve("packaging").resolve(Systems.name().equals("Mac") ? "macos" : "windows");
    var icons = new Icons(project.resolve("packaging/icon"));
    var associations = Files.createDirectories(work.resolve("system"));
    var suffix = Systems.name().equals("Mac") ? ".icns" : ".ico";
    icons.write("qadam", associations.resolve("qadam" + suffix));
    icons.write("qadam-file", associations.resolve("qadam-file" + suffix));
    var association = associations.resolve("qadam.properties");
    Files.copy(folder.resolve("qadam.properties"), association, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(
        association,
        Files.readString(association)
            + "icon=" + associations.resolve("qadam-file" + suffix).toString().replace('\\', '/') + "\n");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--icon",
                associations.resolve("qadam" + suffix).toString(),
                "--file-associations",
                association.toString(),
                "--license-file",
                project.resolve("LICENSE").toString()));
    arguments.addAll(
        Files.readAllLines(folder.resolve("jpackage.options")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.replace("FOLDER", folder.toString()))
            .toList());
    return arguments;
  }

  /** Puts a starter of its own in the place of jpackage's, see there why. */
  private void start(Path program) throws IOException {
    var runtime = program.resolve("lib/runtime/bin");
    // Who looks at what runs on the machine reads its name.
    Files.move(runtime.resolve("java"), runtime.resolve("qadam"));
    for (String unused : List.of("lib/app/qadam.cfg", "lib/app/.jpackage.xml", "lib/libapplauncher.so")) {
      Files.delete(program.resolve(unused));
    }
    var starter = program.resolve("bin/qadam");
    Files.delete(starter);
    Files.writeString(
        starter,
        Files.readString(project.resolve("packaging/linux/launcher"))
            .replace("@OPTIONS@", String.join(" \\\n  ", Options.OF_JAVA))
            .replace("@MODULE@", Options.MODULE));
    Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void linux() throws IOException, InterruptedException {
    start(work.resolve("qadam"));
    var builder =
        new ProcessBuilder(
            project.resolve("packaging/linux/packages.sh").toString(),
            work.resolve("qadam").toString(),
            made.toString(),
            version);
    builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(moment.getEpochSecond()));
    Systems.run(builder);
  }
}
