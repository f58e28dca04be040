package app.qadam.model.casefile;

import app.qadam.model.details.Field;
import app.qadam.model.details.Statement;
import app.qadam.model.eligibility.Reply;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the applicant told of the applicant.
 *
 * @param replies to the questions of eligibility, by the question's id
 * @param details the applicant's facts; none of them blank
 * @param statements what documents say, by the document's id
 */
public record Person(
    Map<String, Reply> replies, Map<Field, String> details, Map<String, Statement> statements) {
  public static final Person UNKNOWN = new Person(Map.of(), Map.of(), Map.of());

  public Person {
    replies = Map.copyOf(replies);
    Map<Field, String> told = new EnumMap<>(Field.class);
    details.forEach((field, value) -> told.put(field, value.strip()));
    if (told.containsValue("")) {
      throw new IllegalArgumentException("a detail that is not told is left out");
    }
    details = Map.copyOf(told);
    statements = Map.copyOf(statements);
  }

  /** What is recorded of a document's content. */
  public Statement statement(String document) {
    var statement = statements.get(document);
    return statement == null ? Statement.none(document) : statement;
  }

  Person withReplies(Map<String, Reply> replies) {
    return new Person(replies, details, statements);
  }

  Person withDetails(Map<Field, String> details) {
    return new Person(replies, details, statements);
  }

  Person withStatements(Map<String, Statement> statements) {
    return new Person(replies, details, statements);
  }
}
