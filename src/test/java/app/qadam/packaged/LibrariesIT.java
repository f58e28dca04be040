package app.qadam.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped: which modules, which libraries, and that each of them was looked at. */
class LibrariesIT {
  /** What Qadam is made of on the side of Java; anything else is one more way out, or in. */
  private static final Set<String> OF_JAVA =
      Set.of(
          "java.base",
          "java.datatransfer",
          "java.desktop",
          "java.logging",
          "java.prefs",
          "java.sql",
          "java.transaction.xa",
          "java.xml",
          "jdk.localedata",
          "jdk.unsupported");

  /** Required by Bouncy Castle, whose signed jar stays as it is; no class that is used needs it. */
  private static final Set<String> OF_JAVA_FOR_BOUNCY_CASTLE =
      Set.of("java.naming", "java.security.sasl");

  private static final Path HOME = Path.of(System.getProperty("qadam.home"));

  private static Set<String> of(Path launcher, String option) throws IOException {
    var value = Files.readString(launcher).replaceAll("(?s).*" + option + "[ =](\\S+).*", "$1");
    return Set.of(value.split(","));
  }

  /** The modules among which the launcher lets Java choose. */
  private static Set<String> shippedModules() throws IOException {
    var roots = of(HOME.resolve("bin/qadam"), "--limit-modules");
    assertThat(of(HOME.resolve("bin/qadam.bat"), "--limit-modules")).isEqualTo(roots);
    return Configuration.resolve(
            ModuleFinder.ofSystem(),
            List.of(Configuration.empty()),
            ModuleFinder.of(HOME.resolve("lib")),
            roots)
        .modules()
        .stream()
        .map(ResolvedModule::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theModuleGraphHasNoHttpClientAndNothingThatIsNotNeeded() throws IOException {
    var ofJava =
        shippedModules().stream()
            .filter(name -> ModuleFinder.ofSystem().find(name).isPresent())
            .filter(name -> !OF_JAVA_FOR_BOUNCY_CASTLE.contains(name))
            .toList();
    assertThat(ofJava).isSubsetOf(OF_JAVA).contains("java.base", "java.sql", "jdk.localedata");
    assertThat(ofJava)
        .doesNotContain("java.net.http", "jdk.httpserver", "java.rmi", "java.management");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/qadam is a shell script")
  void soItIsInTheProgramThatRuns() throws Exception {
    var builder = new ProcessBuilder(HOME.resolve("bin/qadam").toString(), "--version");
    builder.environment().put("JDK_JAVA_OPTIONS", "--show-module-resolution");
    var process = builder.redirectErrorStream(true).start();
    var said = process.inputReader().lines().toList();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).anyMatch(line -> line.startsWith("root app.qadam"));
    assertThat(said)
        .noneMatch(line -> line.matches(".*(requires|binds) (java.net.http|jdk.httpserver) .*"))
        .noneMatch(line -> line.matches(".*(requires|binds) (java.rmi|jdk.naming\\S*) .*"));
  }

  /** Name and version of each library, as its jar says; JavaFX's are also of a system. */
  private static Map<String, String> jars() throws IOException {
    try (var all = Files.list(HOME.resolve("lib"))) {
      return all.map(path -> path.getFileName().toString())
          .filter(name -> !name.equals("qadam.jar"))
          .collect(
              Collectors.toMap(
                  name -> name.replaceFirst("-\\d.*", ""),
                  name -> name.replaceFirst("^.*?-(\\d[0-9.]*).*\\.jar$", "$1"),
                  (one, other) -> one + " and " + other,
                  TreeMap::new));
    }
  }

  @Test
  void everyLibraryWasReviewedInThisVersionAndNoOtherIs() throws IOException {
    var reviewed = rows().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    assertThat(reviewed).containsExactlyInAnyOrderEntriesOf(jars());
    assertThat(rows())
        .allSatisfy(row -> assertThat(row).hasSize(6).allMatch(cell -> !cell.isBlank()));
  }

  @Test
  void theBillOfMaterialsHoldsEveryLibraryWithVersionLicenceAndDigest() throws IOException {
    var bill = JsonMapper.builder().build().readTree(Files.readString(HOME.resolve("sbom.json")));
    assertThat(bill.get("bomFormat").stringValue()).isEqualTo("CycloneDX");
    var listed =
        bill.get("components").values().stream()
            .filter(one -> !one.get("licenses").isEmpty() && !one.get("hashes").isEmpty())
            .collect(
                Collectors.groupingBy(
                    one -> one.get("name").stringValue(),
                    Collectors.mapping(
                        one -> one.get("version").stringValue(), Collectors.toSet())));
    jars()
        .forEach(
            (name, version) -> assertThat(listed).as(name).containsEntry(name, Set.of(version)));
    assertThat(listed.keySet()).isEqualTo(jars().keySet());
  }

  @Test
  void theReviewNamesTheLicencesOfTheBill() throws IOException {
    var bill = JsonMapper.builder().build().readTree(Files.readString(HOME.resolve("sbom.json")));
    var licences =
        bill.get("components").values().stream()
            .collect(
                Collectors.toMap(
                    one -> one.get("name").stringValue(),
                    one -> licence(one.get("licenses").get(0)),
                    (one, other) -> one));
    for (List<String> row : rows()) {
      assertThat(row.get(2)).as(row.get(0)).isEqualTo(licences.get(row.get(0)));
    }
  }

  private static String licence(JsonNode one) {
    var licence = one.get("license");
    var name = (licence.has("id") ? licence.get("id") : licence.get("name")).stringValue();
    return name.equals("The 3-Clause BSD License") ? "BSD-3-Clause" : name;
  }

  /** The cells of the review's table, a list a library. */
  private static List<List<String>> rows() throws IOException {
    try (var lines = Files.lines(Path.of("packaging/dependencies.md"))) {
      return lines
          .filter(line -> line.startsWith("| ") && !line.startsWith("| library"))
          .map(line -> line.substring(2, line.length() - 2))
          .map(line -> List.of(line.split(" \\| ")))
          .toList();
    }
  }
}
