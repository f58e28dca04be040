package app.qadam.export;

import app.qadam.model.Named;
import app.qadam.model.casefile.Person;
import app.qadam.model.details.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the applicant told of the applicant. */
final class PersonJson {
  private PersonJson() {}

  static void put(Map<String, @Nullable Object> json, Person person) {
    var replies = Json.object();
    new TreeMap<>(person.replies()).forEach((question, reply) -> replies.put(question, reply.id()));
    json.put("replies", replies);
    json.put("details", byId(person.details()));
    json.put(
        "statements",
        CaseFileJson.sorted(
            person.statements().values(), Statement::document, PersonJson::statement));
  }

  private static Map<String, @Nullable Object> statement(Statement statement) {
    var json = Json.object();
    json.put("document", statement.document());
    json.put("language", statement.language().map(Named::id).orElse(null));
    json.put("values", byId(statement.values()));
    return json;
  }

  static <K extends Enum<K> & Named> Map<String, @Nullable Object> byId(Map<K, ?> values) {
    var json = Json.object();
    new TreeMap<K, Object>(values).forEach((key, value) -> json.put(key.id(), value.toString()));
    return json;
  }
}
