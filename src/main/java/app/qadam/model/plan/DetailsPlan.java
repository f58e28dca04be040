package app.qadam.model.plan;

import app.qadam.model.casefile.CaseFile;
import app.qadam.model.details.Field;
import app.qadam.model.details.Matrix;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.details.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the applicant's details against what is recorded of each document. */
final class DetailsPlan {
  private final CaseFile file;
  private final List<DocumentPlan> documents;

  DetailsPlan(CaseFile file, List<DocumentPlan> documents) {
    this.file = file;
    this.documents = documents;
  }

  Matrix matrix() {
    List<Statement> statements = new ArrayList<>();
    Map<String, Set<PaperLanguage>> languages = new HashMap<>();
    for (DocumentPlan document : documents) {
      var id = document.type().id();
      languages.put(id, document.type().languages());
      var said = statement(document);
      if (!said.isEmpty()) {
        statements.add(said);
      }
    }
    return Matrix.of(mine(), statements, languages);
  }

  /** The first nationality that is planned with stands for one that is not among the details. */
  private Map<Field, String> mine() {
    Map<Field, String> mine = new EnumMap<>(Field.class);
    mine.putAll(file.person().details());
    file.planning().nationalities().stream()
        .findFirst()
        .ifPresent(code -> mine.putIfAbsent(Field.NATIONALITY, code));
    return mine;
  }

  /** The dates that are recorded of the passport are what it says, too. */
  private Statement statement(DocumentPlan document) {
    var said = file.person().statement(document.type().id());
    if (!document.type().id().equals(Passport.DOCUMENT)) {
      return said;
    }
    Map<Field, String> values = new EnumMap<>(Field.class);
    var record = document.record();
    record.issued().ifPresent(day -> values.put(Field.PASSPORT_ISSUED, day.toString()));
    record.validUntil().ifPresent(day -> values.put(Field.PASSPORT_UNTIL, day.toString()));
    values.putAll(said.values());
    return new Statement(said.document(), said.language(), values);
  }
}
