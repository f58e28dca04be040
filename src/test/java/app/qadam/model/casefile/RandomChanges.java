package app.qadam.model.casefile;

import app.qadam.model.casefile.Change.CorrectEvent;
import app.qadam.model.casefile.Change.PassGate;
import app.qadam.model.casefile.Change.RecordEvent;
import app.qadam.model.casefile.Change.RemoveEvent;
import app.qadam.model.casefile.Change.SetDeadlineNote;
import app.qadam.model.casefile.Change.SetDocument;
import app.qadam.model.casefile.Change.SetOwnDay;
import app.qadam.model.casefile.Change.SetOwnDeadline;
import app.qadam.model.casefile.Change.SetPlanning;
import app.qadam.model.casefile.Change.SetShortlist;
import app.qadam.model.casefile.Change.SetStay;
import app.qadam.model.casefile.Change.Together;
import app.qadam.model.casefile.Change.WriteNote;
import app.qadam.model.details.Field;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.document.FileKind;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.handin.Addressee;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.program.SavedFilter;
import app.qadam.model.program.Stay;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.time.OwnDay;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes changes that fit a case file, the same ones for the same seed. */
public final class RandomChanges {
  private static final List<String> DOCUMENTS = List.of("passport", "cv", "photo");
  private static final List<String> PROGRAMS = List.of("kz-a", "ge-b", "th-c", "ae-d");
  private static final List<String> NOTES =
      List.of("", " ", "\n", "Ask the host", " spaced ", "Қадам — шаг 🧭", "two\nlines");

  private static final List<String> DEADLINES = List.of("review", "notification-stay-2", "own-1");
  private static final List<String> ESTIMATES = List.of("apostille", "translation", "consulate");
  private static final List<String> COUNTRIES = List.of("NL", "DE", "JP");

  private static final List<String> CURRENCIES = List.of("USD", "EUR", "KZT", "JPY");

  private static final byte[] CONTENT = "%PDF-1.4 something".getBytes(StandardCharsets.UTF_8);
  private static final String CONTENT_DIGEST =
      "24edca89194f9f74010e17b28d5b465d5fe26b1f1ea3b08279523703bcc7543c";

  private final Random random;

  public RandomChanges(long seed) {
    random = new Random(seed);
  }

  /** The one content that the attachments and the facts have. */
  public static byte[] content() {
    return CONTENT.clone();
  }

  /** A change that can be made to {@code file}. */
  public Change next(CaseFile file) {
    return switch (random.nextInt(23)) {
      case 0 -> record(file);
      case 1 -> file.events().isEmpty() ? record(file) : new RemoveEvent(one(file.events()));
      case 2 -> file.events().isEmpty() ? record(file) : correct(one(file.events()));
      case 3 -> {
        var document = one(DOCUMENTS);
        yield new SetDocument(file.document(document), document(document));
      }
      case 4 -> {
        var stage = one(List.of(Stage.values()));
        yield new WriteNote(stage, file.notes().getOrDefault(stage, ""), one(NOTES));
      }
      case 5 -> {
        var stage = one(List.of(Stage.values()));
        var to = maybe(new GateOverride(stage, one(List.of("Told to", "По звонку")), date()));
        yield new PassGate(stage, Optional.ofNullable(file.overrides().get(stage)), to);
      }
      case 6 -> new SetShortlist(file.shortlist(), programs());
      case 7 -> stay(file);
      case 8 -> ownDeadline(file);
      case 9 -> {
        var date = LocalDate.of(2027, 3, 1).plusDays(random.nextInt(5));
        var from = Optional.ofNullable(file.ownDays().get(date));
        var to = new OwnDay(date, random.nextBoolean(), one(List.of("Strike", "Ураза — айт")));
        yield new SetOwnDay(from, from.isEmpty() ? Optional.of(to) : maybe(to));
      }
      case 10 -> {
        var from = file.deadlineNote(one(DEADLINES));
        yield new SetDeadlineNote(from, note(from.deadline()));
      }
      case 11 -> new SetPlanning(file.planning(), planning());
      case 12 -> {
        var question = one(List.of("city", "family"));
        yield new Change.AnswerQuestion(
            question,
            Optional.ofNullable(file.person().replies().get(question)),
            maybe(one(List.of(Reply.values()))));
      }
      case 13 -> {
        var field = one(List.of(Field.values()));
        yield new Change.SetDetail(
            field, Optional.ofNullable(file.person().details().get(field)), maybe(one(NOTES)));
      }
      case 14 -> {
        var document = one(DOCUMENTS);
        yield new Change.SetStatement(file.person().statement(document), statement(document));
      }
      case 15 -> {
        var document = one(DOCUMENTS);
        yield new Change.SetHandling(file.papers().handling(document), handling(document));
      }
      case 16 -> attach(file);
      case 17 -> packing(file);
      case 18 -> new Change.SetMeans(file.comparing().means(), means());
      case 19 -> filter(file);
      case 20 -> rate(file);
      case 21 -> new Change.SetFactsFile(file.comparing().facts(), maybe(facts()));
      default -> together(file);
    };
  }

  private Change together(CaseFile file) {
    List<Change> parts = new ArrayList<>();
    var after = file;
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      var part = next(after);
      parts.add(part);
      after = part.applyTo(after);
    }
    return new Together(parts);
  }

  private Change record(CaseFile file) {
    var type = one(List.of(EventType.values()));
    return new RecordEvent(event(file.nextEventId(), type, "N-" + random.nextInt(99)));
  }

  private Change correct(RecordedEvent event) {
    return new CorrectEvent(event, event(event.id(), event.type(), "corrected"));
  }

  private RecordedEvent event(long id, EventType type, String reference) {
    var date = date();
    return new RecordedEvent(
        id,
        type,
        date,
        maybe(reference),
        type.hasAnEnd() ? maybe(date.plusDays(random.nextInt(4000))) : Optional.empty(),
        maybe(one(NOTES)));
  }

  private Change stay(CaseFile file) {
    var entry = date();
    Optional<RecordedStay> from =
        file.stays().isEmpty() ? Optional.empty() : maybe(one(file.stays()));
    var to =
        new RecordedStay(
            from.map(RecordedStay::id).orElseGet(file::nextStayId),
            entry,
            maybe(entry.plusDays(random.nextInt(90))),
            maybe(one(List.of("Astana", "Алматы"))));
    return new SetStay(from, from.isEmpty() ? Optional.of(to) : maybe(to));
  }

  private Change ownDeadline(CaseFile file) {
    Optional<OwnDeadline> from =
        file.ownDeadlines().isEmpty() ? Optional.empty() : maybe(one(file.ownDeadlines()));
    var to =
        new OwnDeadline(
            from.map(OwnDeadline::id).orElseGet(file::nextOwnDeadlineId),
            one(List.of("Book the flight", "Сдать ключи")),
            date(),
            maybe(date()));
    return new SetOwnDeadline(from, from.isEmpty() ? Optional.of(to) : maybe(to));
  }

  private DeadlineNote note(String deadline) {
    return new DeadlineNote(
        deadline, one(NOTES), maybe(one(List.of(List.<Integer>of(), List.of(30, 7, 1, 0)))));
  }

  private Planning planning() {
    Map<String, Integer> days = new HashMap<>();
    for (String estimate : ESTIMATES) {
      maybe(random.nextInt(Planning.LONGEST + 1)).ifPresent(count -> days.put(estimate, count));
    }
    return new Planning(
        maybe(date()),
        maybe(one(List.of(EdsCarrier.values()))),
        COUNTRIES.subList(0, random.nextInt(COUNTRIES.size() + 1)),
        days);
  }

  private DocumentRecord document(String id) {
    if (random.nextInt(4) == 0) {
      return DocumentRecord.untouched(id);
    }
    var issued = date();
    return new DocumentRecord(
        id,
        one(List.of(DocumentState.values())),
        maybe(date()),
        maybe(issued),
        maybe(issued.plusDays(random.nextInt(400))),
        maybe("AB 123"),
        maybe("at the notary's"));
  }

  private List<String> programs() {
    List<String> programs = new ArrayList<>(PROGRAMS);
    Collections.shuffle(programs, random);
    return programs.subList(0, random.nextInt(PROGRAMS.size() + 1));
  }

  private Statement statement(String document) {
    Map<Field, String> values = new HashMap<>();
    for (Field field : List.of(Field.SURNAME, Field.BIRTH_DATE, Field.MRZ)) {
      maybe(one(NOTES)).ifPresent(value -> values.put(field, value));
    }
    return new Statement(document, maybe(one(List.of(PaperLanguage.values()))), values);
  }

  private Handling handling(String document) {
    Map<DocumentState, LocalDate> reached = new HashMap<>();
    for (DocumentState state : DocumentState.values()) {
      maybe(date()).ifPresent(day -> reached.put(state, day));
    }
    return new Handling(document, maybe(one(COUNTRIES)), maybe(one(NOTES)), maybe("25 €"), reached);
  }

  /** Another version, another current one, or none. */
  private Change attach(CaseFile file) {
    var document = one(DOCUMENTS);
    var from = file.papers().of(document);
    List<Attachment> to = new ArrayList<>();
    from.stream().filter(_ -> random.nextInt(4) > 0).forEach(old -> to.add(old.current(false)));
    if (random.nextInt(3) > 0) {
      to.add(
          new Attachment(
              file.papers().nextAttachmentId(),
              document,
              one(List.of("scan.pdf", "Скан №1.pdf")),
              FileKind.PDF,
              CONTENT.length,
              CONTENT_DIGEST,
              date(),
              random.nextBoolean()));
    }
    return new Change.SetAttachments(document, from, to);
  }

  private Change packing(CaseFile file) {
    var all = file.papers().packings();
    Optional<Packing> from = all.isEmpty() ? Optional.empty() : maybe(one(all));
    var to =
        new Packing(
            from.map(Packing::id).orElseGet(() -> file.papers().nextPackingId()),
            one(List.of(Addressee.values())),
            date(),
            date(),
            "Astana Hub",
            List.of(new Packing.Item("cv", "02 CV.pdf", CONTENT_DIGEST)));
    return new Change.SetPacking(from, from.isEmpty() ? Optional.of(to) : maybe(to));
  }

  private Means means() {
    return new Means(
        maybe(amount()),
        maybe(amount()),
        maybe(amount()),
        maybe(random.nextInt(Means.MOST_DEPENDANTS + 1)),
        maybe(length()));
  }

  private Amount amount() {
    var value = BigDecimal.valueOf(random.nextInt(9_000_000), random.nextInt(9) - 2);
    return new Amount(value, one(CURRENCIES));
  }

  private Stay.Length length() {
    return Stay.length(one(List.of("permanent", "P1Y6M", "P90D", "P2Y", "P18M")));
  }

  private Change filter(CaseFile file) {
    var name = one(List.of("Nomad", "Кочевники, = и «прочее»", "two words"));
    var from =
        file.comparing().filters().stream().filter(one -> one.name().equals(name)).findFirst();
    var to = new SavedFilter(name, programFilter());
    return new Change.SetFilter(from, from.isEmpty() ? Optional.of(to) : maybe(to));
  }

  private ProgramFilter programFilter() {
    return new ProgramFilter(
        one(List.of("", "nomad", "say \"hi\"", "a\\b \\\" c", "қазақ 🧭")),
        new TreeSet<>(maybe("central-asia").stream().toList()),
        new TreeSet<>(COUNTRIES.subList(0, random.nextInt(COUNTRIES.size() + 1))),
        Set.copyOf(maybe(one(List.of(ProgramKind.values()))).stream().toList()),
        maybe(amount()),
        maybe(amount()),
        maybe(length()),
        random.nextBoolean(),
        maybe(new ProgramFilter.Citizenship(maybe(1 + random.nextInt(99)))),
        random.nextBoolean());
  }

  private Change rate(CaseFile file) {
    var currency = one(CURRENCIES.subList(1, CURRENCIES.size()));
    var from = Optional.ofNullable(file.comparing().rates().get(currency));
    var perUsd = BigDecimal.valueOf(1 + random.nextLong(999_999_999L), random.nextInt(7));
    var to =
        new OwnRate(currency, perUsd, date(), maybe(one(List.of("rates.csv", "Курсы №1.json"))));
    return new Change.SetRate(from, from.isEmpty() ? Optional.of(to) : maybe(to));
  }

  private FactsFile facts() {
    return new FactsFile(
        one(List.of("programs.json", "Программы.json")),
        CONTENT_DIGEST,
        CONTENT.length,
        date(),
        date());
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
