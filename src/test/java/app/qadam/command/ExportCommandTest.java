package app.qadam.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.DeadlineNote;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.casefile.Planning;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.time.OwnDay;
import app.qadam.store.CaseStore;
import app.qadam.store.Content;
import app.qadam.store.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private final Terminal terminal;

  ExportCommandTest(@TempDir Path folder) {
    terminal = new Terminal(folder);
  }

  private JsonNode exported() throws IOException {
    terminal.done("export", "json", "mine.qadam", "out.json");
    return JsonMapper.builder().build().readTree(Files.readString(terminal.file("out.json")));
  }

  @Test
  void everythingAboutTimeIsInTheJson() throws IOException {
    try (var store = CaseStore.create(terminal.file("mine.qadam"), Clock.systemUTC())) {
      store.apply(
          new Change.SetOwnDeadline(
              Optional.empty(),
              Optional.of(new OwnDeadline(1, "Book the flight", DAY, Optional.of(DAY)))));
      store.apply(
          new Change.SetOwnDay(Optional.empty(), Optional.of(new OwnDay(DAY, true, "Strike"))));
      store.apply(
          new Change.SetOwnDay(
              Optional.empty(), Optional.of(new OwnDay(DAY.minusDays(1), false, "Open"))));
      store.apply(
          new Change.SetDeadlineNote(
              DeadlineNote.none("review"),
              new DeadlineNote("review", "Ask by mail", Optional.of(List.of(1, 7)))));
      store.apply(
          new Change.SetPlanning(
              Planning.NONE,
              new Planning(
                  Optional.of(DAY.plusMonths(4)),
                  Optional.of(EdsCarrier.TOKEN),
                  List.of("NL", "DE"),
                  Map.of("translation", 5, "apostille", 21))));
    }
    terminal.done("stay", "mine.qadam", "--in", "2026-03-10", "--out", "2026-03-20");
    terminal.done("stay", "mine.qadam", "--in", "2026-11-01", "--city", "Astana");
    terminal.done(
        "record",
        "mine.qadam",
        "visa-issued",
        "2026-11-01",
        "--until",
        "2027-10-30",
        "--note",
        "b");

    var json = exported();

    assertThat(json.get("format").stringValue()).isEqualTo("qadam-1");
    assertThat(json.get("events").toString())
        .isEqualTo(
            "[{\"id\":1,\"event\":\"visa-issued\",\"date\":\"2026-11-01\",\"reference\":null,"
                + "\"until\":\"2027-10-30\",\"note\":\"b\"}]");
    assertThat(json.get("stays").toString())
        .isEqualTo(
            "[{\"id\":1,\"entry\":\"2026-03-10\",\"exit\":\"2026-03-20\",\"city\":null},"
                + "{\"id\":2,\"entry\":\"2026-11-01\",\"exit\":null,\"city\":\"Astana\"}]");
    assertThat(json.get("ownDeadlines").toString())
        .isEqualTo(
            "[{\"id\":1,\"title\":\"Book the flight\",\"date\":\"2026-11-30\","
                + "\"done\":\"2026-11-30\"}]");
    assertThat(json.get("ownDays").toString())
        .isEqualTo(
            "[{\"date\":\"2026-11-29\",\"off\":false,\"reason\":\"Open\"},"
                + "{\"date\":\"2026-11-30\",\"off\":true,\"reason\":\"Strike\"}]");
    assertThat(json.get("deadlineNotes").toString())
        .isEqualTo("[{\"deadline\":\"review\",\"note\":\"Ask by mail\",\"remindBefore\":[7,1]}]");
    assertThat(json.get("planning").toString())
        .isEqualTo(
            "{\"wishedArrival\":\"2027-03-30\",\"edsCarrier\":\"token\","
                + "\"nationalities\":[\"NL\",\"DE\"],"
                + "\"days\":{\"apostille\":21,\"translation\":5}}");
  }

  @Test
  void everythingOneComparesWithIsInTheJsonWithoutTheContentOfFacts() throws IOException {
    var content = Content.of("{\"programs\": []}".getBytes(StandardCharsets.UTF_8));
    terminal.done("new", "mine.qadam");
    terminal.done("means", "mine.qadam", "--income", "3400.50USD", "--dependants", "1");
    terminal.done("means", "mine.qadam", "--stay", "P2Y");
    terminal.done("filters", "mine.qadam", "--save", "Nomad=known kind:nomad-it");
    terminal.done("rates", "mine.qadam", "--set", "EUR=0.92", "--date", "2026-11-20");
    try (var store = CaseStore.open(terminal.file("mine.qadam"), Clock.systemUTC())) {
      var facts = new FactsFile("programs.json", content.sha256(), 16, DAY, DAY.plusDays(1));
      store.apply(new Change.SetFactsFile(Optional.empty(), Optional.of(facts)), List.of(content));
    }

    var json = exported();

    assertThat(json.get("means").toString())
        .isEqualTo(
            "{\"income\":{\"amount\":3400.5,\"currency\":\"USD\"},\"savings\":null,"
                + "\"investable\":null,\"dependants\":1,\"stay\":\"P2Y\"}");
    assertThat(json.get("filters").toString())
        .isEqualTo("[{\"name\":\"Nomad\",\"line\":\"kind:nomad-it known\"}]");
    assertThat(json.get("rates").toString())
        .isEqualTo(
            "[{\"currency\":\"EUR\",\"perUsd\":0.92,\"date\":\"2026-11-20\",\"file\":null}]");
    assertThat(json.get("facts").toString())
        .isEqualTo(
            "{\"name\":\"programs.json\",\"sha256\":\"%s\",\"size\":16,".formatted(content.sha256())
                + "\"date\":\"2026-11-30\",\"accepted\":\"2026-12-01\"}");
  }

  @Test
  void emptyFileHasEveryPartOfTheJson() throws IOException {
    terminal.done("new", "mine.qadam");

    assertThat(exported().toString())
        .startsWith(
            "{\"format\":\"qadam-1\",\"events\":[],\"documents\":[],\"notes\":{},"
                + "\"overrides\":[],\"shortlist\":[],\"stays\":[],\"ownDeadlines\":[],"
                + "\"ownDays\":[],\"deadlineNotes\":[],\"planning\":{\"wishedArrival\":null,"
                + "\"edsCarrier\":null,\"nationalities\":[],\"days\":{}},"
                + "\"replies\":{},\"details\":{},\"statements\":[],\"handlings\":[],"
                + "\"attachments\":[],\"packings\":[],"
                + "\"means\":{\"income\":null,\"savings\":null,\"investable\":null,"
                + "\"dependants\":null,\"stay\":null},"
                + "\"filters\":[],\"rates\":[],\"facts\":null,\"qadam\":1,\"schema\":");
  }

  @Test
  void printedEndAndWordsOfAnEventAreInTheTable() throws IOException {
    terminal.done("new", "mine.qadam");
    terminal.done(
        "record",
        "mine.qadam",
        "visa-issued",
        "2026-11-01",
        "--until",
        "2027-10-30",
        "--note",
        "=1+1, printed");

    terminal.done("export", "csv", "mine.qadam", "out.csv");

    assertThat(Files.readString(terminal.file("out.csv")))
        .contains(
            "event,visa-issued,E-visa issued,recorded,2026-11-01,,2027-10-30,,\"'=1+1,"
                + " printed\"\r\n");
  }

  @Test
  void oldFileIsReadByEveryCommandThatOnlyReads() throws IOException {
    try (var in = CaseStore.class.getResourceAsStream("version-1.qadam")) {
      Files.copy(Objects.requireNonNull(in), terminal.file("mine.qadam"));
    }
    OwnerOnly.close(terminal.file("mine.qadam"));
    var before = Files.readAllBytes(terminal.file("mine.qadam"));

    assertThat(terminal.done("status", "mine.qadam")).contains("Stage 3 of 8: Astana Hub");
    assertThat(terminal.done("check", "mine.qadam")).isEqualTo("sound\n");
    assertThat(terminal.done("stay", "mine.qadam", "--list")).contains("no stays");
    assertThat(exported().get("events").size()).isEqualTo(4);

    assertThat(Files.readAllBytes(terminal.file("mine.qadam"))).isEqualTo(before);
  }

  @Test
  void thePlanIsWrittenAsAPdfInEitherLanguageForAnyDay() throws IOException {
    terminal.done("new", "mine.qadam", "--sample");

    assertThat(terminal.done("export", "pdf", "mine.qadam", "en.pdf")).isEqualTo("wrote en.pdf\n");
    terminal.done(
        "export", "pdf", "mine.qadam", "ru.pdf", "--on", "2026-12-01", "--language", "ru");

    assertThat(pdf("en.pdf")).contains("As of Sunday 22 November 2026", "Page 1 of ");
    assertThat(pdf("ru.pdf")).contains("На дату вторник, 1 декабря 2026 г.", "Страница 1 из ");
  }

  @Test
  void whatIsThereAlreadyIsLeftAsItIs() throws IOException {
    terminal.done("new", "mine.qadam");
    for (String form : List.of("json", "csv", "ics", "pdf")) {
      Files.writeString(terminal.file("out.pdf"), "mine");
      assertThat(terminal.refused("export", form, "mine.qadam", "out.pdf"))
          .startsWith("\"out.pdf\" exists already");
      assertThat(terminal.file("out.pdf")).hasContent("mine");
    }
    assertThat(terminal.refused("export", "pdf", "mine.qadam", "none/out.pdf"))
        .contains("The folder for \"out.pdf\" does not exist");
    assertThat(terminal.refused("export", "json", "mine.qadam", "new.json", "--on", "2026-12-01"))
        .contains("--on and --language go with csv, ics and pdf");
    assertThat(terminal.refused("export", "pdf", "mine.qadam", "new.pdf", "--language", "uz"))
        .contains("--language");
    try (var files = Files.list(terminal.file("."))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("mine.qadam", "out.pdf");
    }
  }

  private String pdf(String name) throws IOException {
    try (var pdf = Loader.loadPDF(terminal.file(name).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
