package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.Named;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.details.Field;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Severity;
import app.qadam.model.details.Statement;
import app.qadam.model.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code qadam details FILE [--set FIELD=VALUE]... [--document ID] [--language L] [--check]
 * [--json]}.
 */
@Command(
    name = "details",
    description = "Keeps your details and what documents say of them, and finds mismatches.",
    mixinStandardHelpOptions = true)
final class DetailsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = {
        "Set a detail. Dates are YYYY-MM-DD, countries two letters, sex F, M or X; entries of a"
            + " list stand between semicolons. Without a value yours is taken away, and for a"
            + " document it means that it does not stand in it."
      })
  private List<String> settings = List.of();

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "With --set: what this document says, instead of your own details.")
  private @Nullable String document;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "With --document: the language it is in: kk, ru, en or other.")
  private @Nullable String language;

  @Option(
      names = "--check",
      description = "Print what does not match: exit 0 nothing does not match, 1 something.")
  private boolean check;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  DetailsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    boolean isSaving = !settings.isEmpty() || language != null;
    if ((document == null && language != null) || (document != null && !isSaving)) {
      throw new Refusal(desk.texts().get("command.details-use"));
    }
    if (isSaving) {
      save();
    }
    return isSaving && !check && !json ? Commands.OK : show(desk.read(file));
  }

  private void save() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    settings.forEach(setting -> read(setting, values));
    var spoken = Optional.ofNullable(language).map(this::language);
    try (var store = desk.open(file)) {
      store.apply(
          document == null
              ? own(store.current(), values)
              : stated(store.current(), document, spoken, values));
      if (!json) {
        desk.out().println(desk.texts().get("command.saved"));
      }
    }
  }

  private void read(String setting, Map<Field, String> values) {
    int equals = setting.indexOf('=');
    if (equals < 0) {
      throw new Refusal(desk.texts().get("command.no-value", setting));
    }
    var name = setting.substring(0, equals);
    var field =
        Named.find(Field.class, name)
            .orElseThrow(() ->
                new Refusal(desk.texts().get("command.no-field", name, names(Field.values()))));
    values.put(field, value(field, setting.substring(equals + 1).strip()));
  }

  private String value(Field field, String typed) {
    if (typed.isEmpty()) {
      return typed;
    }
    return switch (field.kind()) {
      case DATE -> desk.date(typed).toString();
      case SEX -> oneOf(typed.toUpperCase(Locale.ROOT), List.of("F", "M", "X"), typed);
      case COUNTRY ->
          oneOf(typed.toUpperCase(Locale.ROOT), List.of(Locale.getISOCountries()), typed);
      case LIST ->
          Arrays.stream(typed.split(";", -1)).map(String::strip).collect(Collectors.joining("\n"));
      case LATIN_NAME, CYRILLIC_NAME, NUMBER, IIN, MRZ, TEXT -> typed;
    };
  }

  private String oneOf(String code, List<String> codes, String typed) {
    if (!codes.contains(code)) {
      throw new Refusal(desk.texts().get("command.no-code", typed));
    }
    return code;
  }

  private PaperLanguage language(String typed) {
    return Named.find(PaperLanguage.class, typed)
        .orElseThrow(() ->
            new Refusal(
                desk.texts().get("command.no-language", typed, names(PaperLanguage.values()))));
  }

  private static String names(Named[] values) {
    return Arrays.stream(values).map(Named::id).collect(Collectors.joining(", "));
  }

  private static Change own(CaseFile held, Map<Field, String> values) {
    List<Change> changes = new ArrayList<>();
    values.forEach((field, value) ->
        changes.add(
            new Change.SetDetail(
                field,
                Optional.ofNullable(held.person().details().get(field)),
                Optional.of(value))));
    return new Change.Together(changes);
  }

  private Change stated(
      CaseFile held, String id, Optional<PaperLanguage> spoken, Map<Field, String> values) {
    var plan = plan(held);
    if (plan.document(id).isEmpty()) {
      var ids =
          plan.documents().stream().map(one -> one.type().id()).collect(Collectors.joining(", "));
      throw new Refusal(desk.texts().get("command.no-document", id, ids));
    }
    var from = held.person().statement(id);
    Map<Field, String> said = new EnumMap<>(Field.class);
    said.putAll(from.values());
    said.putAll(values);
    return new Change.SetStatement(from, new Statement(id, spoken.or(from::language), said));
  }

  private Plan plan(CaseFile held) {
    return Plan.of(held, desk.facts(held, file), desk.today());
  }

  private int show(CaseFile held) {
    var plan = plan(held);
    var words = new MatrixWords(desk.texts(), plan);
    desk.out()
        .println(
            json
                ? new Json(desk.texts()).details(plan)
                : check ? words.findings() : words.values());
    return check && hasMismatch(plan.details()) ? Commands.NO : Commands.OK;
  }

  private static boolean hasMismatch(Matrix matrix) {
    return matrix.findings(Severity.MISMATCH).findAny().isPresent();
  }
}
