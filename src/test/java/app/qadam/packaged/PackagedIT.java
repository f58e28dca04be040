package app.qadam.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program, run as its own process through {@code bin/qadam}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/qadam is a shell script")
class PackagedIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;

  private record Result(int exit, String out, String err) {}

  @Test
  void allEightStagesAreWalkedThroughOnTheCommandLine() throws Exception {
    assertThat(qadam("new", "mine.qadam").exit()).isZero();
    String[][] steps = {
      {"iin-issued", "2026-11-02", "2"},
      {"eds-issued", "2026-11-12", "2"},
      {"hub-submitted", "2026-11-30", "3"},
      {"hub-approved", "2026-12-31", "4"},
      {"petition-issued", "2027-01-08", "5"},
      {"egov-submitted", "2027-01-11", "5"},
      {"egov-approved", "2027-02-01", "6"},
      {"visa-applied", "2027-02-03", "6"},
      {"visa-issued", "2027-02-11", "7"},
      {"arrived", "2027-03-18", "8"},
      {"host-notified", "2027-03-25", "8"},
      {"biometrics-taken", "2027-03-29", "8"},
      {"medical-issued", "2027-03-30", "8"},
      {"originals-submitted", "2027-03-31", "8"},
      {"permit-issued", "2027-05-17", "8"},
    };
    for (String[] step : steps) {
      var result = qadam("record", "mine.qadam", step[0], step[1], "--reference", "N-1");
      assertThat(result.exit()).as(step[0]).isZero();
      assertThat(result.out()).as(step[0]).isEqualTo("saved\n");
    }
    var status = json(qadam("status", "mine.qadam", "--on", "2027-06-01", "--json").out());
    assertThat(status.get("stages").values())
        .extracting(stage -> stage.get("status").stringValue())
        .hasSize(8)
        .containsOnly("done");
    assertThat(status.get("next").get("title").stringValue())
        .isEqualTo("You have your residence permit");
    var check = qadam("check", "mine.qadam");
    assertThat(check.exit()).isZero();
    assertThat(check.out()).isEqualTo("sound\n");
    assertThat(integrity(folder.resolve("mine.qadam"))).isEqualTo("ok");
  }

  @Test
  void theReviewEndsOn14January2027() throws Exception {
    assertThat(qadam("due", "review", "2026-11-30").out()).contains("Thursday 14 January 2027");
  }

  @Test
  void theNotificationIsCountedOverNauryzInBothConventions() throws Exception {
    var due = json(qadam("due", "notification", "2027-03-18", "--json").out());
    assertThat(due.get("rule").stringValue()).isEqualTo("notification");
    assertThat(due.get("from").stringValue()).isEqualTo("2027-03-18");
    assertThat(due.get("due").stringValue()).isEqualTo("2027-03-25");
    assertThat(due.get("otherConvention").stringValue()).isEqualTo("2027-03-26");
    assertThat(due.get("days").values())
        .extracting(day ->
            day.get("date").stringValue()
                + " "
                + day.get("counted")
                + " "
                + day.get("reason").stringValue())
        .containsExactly(
            "2027-03-18 1 Working day",
            "2027-03-19 2 Working day",
            "2027-03-20 null Weekend",
            "2027-03-21 null Nauryz",
            "2027-03-22 null Nauryz",
            "2027-03-23 null Nauryz",
            "2027-03-24 null Day off for Sun 21 Mar 2027 (Nauryz)",
            "2027-03-25 3 Working day: due");
  }

  @Test
  void everyRuleIsListedAndThoseThatCountAnswer() throws Exception {
    var rules = json(qadam("due", "--list", "--json").out());
    assertThat(rules.values())
        .extracting(rule -> rule.get("rule").stringValue())
        .contains("review", "notification", "permit-renewal", "visa-free-stay", "income-tax");
    assertThat(qadam("due", "--list").out()).contains("only told, not counted");
    var renewal = json(qadam("due", "permit-renewal", "2037-05-16", "--json").out());
    assertThat(renewal.get("due").stringValue()).isEqualTo("2037-06-16");
    assertThat(renewal.get("back").get("latest").stringValue()).isEqualTo("2037-04-16");
    assertThat(renewal.get("claims").values()).isNotEmpty();
  }

  @Test
  void staysAreKeptOnTheCommandLine() throws Exception {
    assertThat(qadam("new", "a.qadam").exit()).isZero();
    assertThat(qadam("stay", "a.qadam", "--in", "2026-03-10", "--city", "Алматы").out())
        .isEqualTo("saved\n");
    assertThat(qadam("stay", "a.qadam", "--in", "2026-03-12").exit()).isEqualTo(2);
    assertThat(qadam("stay", "a.qadam", "--leave", "2026-03-20").out()).isEqualTo("saved\n");
    var stay = json(qadam("stay", "a.qadam", "--list", "--json").out()).get("stays").get(0);
    assertThat(stay.get("city").stringValue()).isEqualTo("Алматы");
    assertThat(stay.get("exit").stringValue()).isEqualTo("2026-03-20");
    assertThat(stay.get("days").intValue()).isEqualTo(11);
    assertThat(qadam("stay", "a.qadam", "--remove", "1").out()).isEqualTo("saved\n");
    assertThat(qadam("check", "a.qadam").out()).isEqualTo("sound\n");
  }

  @Test
  void aFileOfVersion1IsReadUntouched() throws Exception {
    var file = folder.resolve("old.qadam");
    Files.copy(Path.of("src/test/resources/app/qadam/store/version-1.qadam"), file);
    byte[] before = Files.readAllBytes(file);
    assertThat(qadam("status", "old.qadam").exit()).isZero();
    assertThat(qadam("check", "old.qadam").out()).isEqualTo("sound\n");
    assertThat(qadam("export", "json", "old.qadam", "old.json").exit()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(qadam("stay", "old.qadam", "--in", "2026-03-10").out()).isEqualTo("saved\n");
    assertThat(qadam("check", "old.qadam").out()).isEqualTo("sound\n");
  }

  @Test
  void programsComeAsDocumented() throws Exception {
    var programs = json(qadam("programs", "--json").out());
    assertThat(programs.size()).isEqualTo(129);
    assertThat(programs.values())
        .extracting(one -> one.get("country").stringValue())
        .doesNotContainNull();
    assertThat(programs.values().stream().map(one -> one.get("country").stringValue()).distinct())
        .hasSize(43);
    var bhutan =
        programs.values().stream()
            .filter(
                one -> one.get("name").stringValue().equals("Digital Nomad Residence Programme"))
            .findFirst()
            .orElseThrow();
    assertThat(bhutan.get("income").get("amount").isNull()).isTrue();
    assertThat(bhutan.get("investment").isNull()).isTrue();
    assertThat(bhutan.get("citizenship").get("path").isNull()).isTrue();
    assertThat(json(qadam("programs", "--country", "KZ", "--json").out()).size()).isEqualTo(5);
    assertThat(qadam("programs", "--country", "FR").exit()).isEqualTo(1);
    assertThat(qadam("programs", "--country", "ZZ").exit()).isEqualTo(2);
  }

  @Test
  void whatProgramsAreComparedWithIsKeptInTheFile() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();
    assertThat(qadam("means", "a.qadam", "--income", "3000 USD", "--stay", "P1Y").out())
        .isEqualTo("saved\n");
    assertThat(qadam("filters", "a.qadam", "--save", "Cheap=income<=2000USD known").exit())
        .isZero();
    Files.writeString(folder.resolve("bank.csv"), "EUR;0,95\nKZT;450\n");
    assertThat(qadam("rates", "a.qadam", "--import", "bank.csv", "--set", "KZT=455").exit())
        .isZero();

    var means = json(qadam("means", "a.qadam", "--json").out());
    assertThat(means.get("income").get("amount").intValue()).isEqualTo(3000);
    assertThat(means.get("savings").get("currency").stringValue()).isEqualTo("EUR");
    assertThat(qadam("filters", "a.qadam").out())
        .isEqualTo(
            """
            Cheap: income<=2000USD known
            Nomad and IT, family welcome: kind:nomad-it dependants
            """);
    assertThat(qadam("rates", "a.qadam").out()).contains("  bank.csv\n", "  yours\n");
    assertThat(qadam("rates", "a.qadam", "--set", "EUR=0,9").exit()).isEqualTo(2);
    assertThat(qadam("check", "a.qadam").exit()).isZero();
  }

  @Test
  void wrongUseIsOneLineAndExit2() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();
    byte[] before = Files.readAllBytes(folder.resolve("a.qadam"));
    List<String[]> wrong =
        List.of(
            new String[] {"new", "a.qadam"},
            new String[] {"record", "a.qadam", "flew-home", "2026-11-30"},
            new String[] {"record", "a.qadam", "arrived", "30.11.2026"},
            new String[] {"record", "a.qadam", "arrived", "2026-02-30"},
            new String[] {"record", "a.qadam", "hub-approved", "2016-01-01"},
            new String[] {"record", "a.qadam", "arrived"},
            new String[] {"status", "b.qadam"},
            new String[] {"due", "never", "2026-11-30"},
            new String[] {"due", "review", "soon"},
            new String[] {"due"},
            new String[] {"due", "income-tax", "2026-11-30"},
            new String[] {"stay", "a.qadam"},
            new String[] {"stay", "a.qadam", "--in", "2026-11-30", "--out", "2026-11-29"},
            new String[] {"stay", "a.qadam", "--leave", "2026-11-30"},
            new String[] {"stay", "a.qadam", "--remove", "7"},
            new String[] {"record", "a.qadam", "arrived", "2026-11-30", "--until", "2027-11-29"},
            new String[] {"export", "xml", "a.qadam", "a.xml"},
            new String[] {"status", "--nonsense", "a.qadam"},
            new String[] {"check", "missing.qadam"});
    for (String[] arguments : wrong) {
      var result = qadam(arguments);
      assertThat(result.exit()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(result.err().lines()).as(String.join(" ", arguments)).hasSize(1);
      assertThat(result.out()).as(String.join(" ", arguments)).isEmpty();
    }
    assertThat(Files.readAllBytes(folder.resolve("a.qadam"))).isEqualTo(before);
  }

  @Test
  void thePlanIsAPdfInEitherLanguage() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();
    for (String language : List.of("en", "ru")) {
      var made = qadam("export", "pdf", "a.qadam", language + ".pdf", "--language", language);
      assertThat(made.err()).isEmpty();
      assertThat(made.out()).isEqualTo("wrote " + language + ".pdf\n");
      assertThat(Files.readString(folder.resolve(language + ".pdf"), StandardCharsets.ISO_8859_1))
          .startsWith("%PDF-1.")
          .endsWith("%%EOF\n");
    }
  }

  @Test
  void anExportIsWrittenOnceAndNeverOverAnotherFile() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();
    assertThat(qadam("export", "csv", "a.qadam", "a.csv").exit()).isZero();
    assertThat(Files.readString(folder.resolve("a.csv")))
        .startsWith("kind,id,title,state,date,issued,valid_until,reference,note\r\n")
        .contains("event,hub-submitted,Application sent to Astana Hub,recorded,");
    assertThat(qadam("export", "json", "a.qadam", "a.csv").exit()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("kind,");
    assertThat(qadam("export", "json", "a.qadam", "a.json").exit()).isZero();
    assertThat(json(Files.readString(folder.resolve("a.json"))).get("events").size()).isEqualTo(3);
  }

  @Test
  void theDeadlinesAreWrittenAsACalendarAndNothingIsComplainedOf() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();

    var result = qadam("export", "ics", "a.qadam", "a.ics");

    assertThat(result.exit()).isZero();
    assertThat(result.out()).isEqualTo("wrote a.ics\n");
    assertThat(result.err()).isEmpty();
    var calendar = Files.readString(folder.resolve("a.ics"));
    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("SUMMARY:Astana Hub's review\r\n")
        .endsWith("END:VCALENDAR\r\n");
    assertThat(qadam("export", "ics", "a.qadam", "a.ics").exit()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("a.ics"))).isEqualTo(calendar);
  }

  @Test
  void theCalendarLibraryIsLoadedOnlyToWriteOneAndWithoutTimeZones() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();

    assertThat(loadedBy("status", "a.qadam")).noneMatch(name -> name.contains("ical4j"));
    assertThat(loadedBy("export", "ics", "a.qadam", "a.ics"))
        .contains("net.fortuna.ical4j.model.Calendar")
        .noneMatch(name -> name.contains("ical4j") && name.contains("TimeZoneLoader"))
        .noneMatch(name -> name.contains("ical4j") && name.contains("TimeZoneRegistry"));
  }

  @Test
  void theAstanaHubFolderIsPackedFromTheSampleAndAChangedScanIsReported() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();
    String[][] papers = {
      {"passport", "pdf-1.4.pdf"},
      {"passport-translation", "pdf-1.7.pdf"},
      {"cv", "letter.docx"},
      {"portfolio", "pdf-2.0.pdf"},
      {"motivation-letter", "linearized.pdf"},
      {"criminal-record", "owner-256.pdf"},
      {"photo", "gps.jpg"},
      {"diploma", "palette.png"},
    };
    for (String[] paper : papers) {
      assertThat(qadam("attach", "a.qadam", paper[0], scan(paper[1])).err()).isEmpty();
    }
    // The translation of the sample has day and month of the birth swapped: it is put right first.
    assertThat(qadam("pack", "a.qadam", "astana-hub", "hub").err())
        .contains("Passport translation: 1 mismatch with your details.");
    var right = "birth-date=1990-04-05";
    var corrected =
        qadam("details", "a.qadam", "--document", "passport-translation", "--set", right);
    assertThat(corrected.exit()).isZero();
    assertThat(qadam("pack", "a.qadam", "astana-hub", "hub").out()).isEqualTo("wrote hub\n");
    try (var all = Files.list(folder.resolve("hub"))) {
      assertThat(all).hasSize(10);
    }
    assertThat(folder.resolve("hub/07 Photo.jpg")).hasSameBinaryContentAs(Path.of(scan("gps.jpg")));
    assertThat(qadam("packings", "a.qadam").out()).contains("None of its files has changed since.");

    assertThat(qadam("attach", "a.qadam", "criminal-record", scan("owner-40.pdf")).exit()).isZero();

    assertThat(qadam("packings", "a.qadam").out())
        .contains("Changed since: Criminal record certificate. Pack again.");
    assertThat(qadam("pack", "a.qadam", "astana-hub", "hub").exit()).isEqualTo(2);
    assertThat(qadam("check", "a.qadam").out()).isEqualTo("sound\n");
  }

  private static String scan(String name) {
    return Path.of("src/test/resources/app/qadam/content", name).toAbsolutePath().toString();
  }

  @Test
  void aDamagedFileIsToldWithExit1() throws Exception {
    assertThat(qadam("new", "a.qadam", "--sample").exit()).isZero();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.qadam"));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE events SET date = '2026-01-01' WHERE id = 1");
    }
    var result = qadam("check", "a.qadam");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).startsWith("damaged: ").contains("history");
  }

  @Test
  void withoutADisplayTheWindowIsRefusedInOneSentence() throws Exception {
    var result = qadam();
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err().lines()).hasSize(1);
  }

  @Test
  void theVersionIsThatOfThePom() throws Exception {
    var pom = Files.readString(Path.of("pom.xml"));
    var version = pom.replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
    assertThat(qadam("--version").out()).isEqualTo("qadam " + version + "\n");
  }

  /** The classes that a run of the program loads. */
  private List<String> loadedBy(String... arguments) throws Exception {
    var log = folder.resolve("classes.txt");
    var result =
        run(Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log.getFileName()), arguments);
    assertThat(result.exit()).isZero();
    try (var lines = Files.lines(log)) {
      return lines.map(line -> line.replaceFirst("^.*] (\\S+) source:.*", "$1")).toList();
    }
  }

  private Result qadam(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  private Result run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("qadam.home"), "bin", "qadam").toString());
    command.addAll(List.of(arguments));
    var out = Files.createTempFile(folder, "out", "");
    var err = Files.createTempFile(folder, "err", "");
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().putAll(environment);
    var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  private static String integrity(Path file) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("PRAGMA integrity_check")) {
      return rows.getString(1);
    }
  }
}
