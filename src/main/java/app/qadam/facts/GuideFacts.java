package app.qadam.facts;

import app.qadam.model.Named;
import app.qadam.model.details.PaperLanguage;
import app.qadam.model.document.DocumentGroup;
import app.qadam.model.document.DocumentState;
import app.qadam.model.document.DocumentType;
import app.qadam.model.document.EdsCarrier;
import app.qadam.model.eligibility.Ask;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.fact.Claim;
import app.qadam.model.fact.Fact;
import app.qadam.model.fact.Help;
import app.qadam.model.fact.Requirement;
import app.qadam.model.fact.Source;
import app.qadam.model.fact.SourceKind;
import app.qadam.model.program.ProgramKind;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageGuide;
import app.qadam.model.time.Basis;
import app.qadam.model.time.Counting;
import app.qadam.model.time.Rule;
import app.qadam.model.time.RuleKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads stages, requirements, documents, rules and help, each with its claims. */
final class GuideFacts {
  private final Map<String, Source> sources;

  GuideFacts(Map<String, Source> sources) {
    this.sources = sources;
  }

  static Source source(Place place) {
    return new Source(
        place.at("id").text(),
        place.at("kind").named(SourceKind.class),
        place.at("title").text(),
        place.optionalText("address"),
        place.optionalText("published"));
  }

  StageGuide stage(Place place, Set<String> documents) {
    return new StageGuide(
        place.at("id").named(Stage.class),
        place.at("title").localized(),
        place.at("summary").localized(),
        place
            .optional("portal")
            .map(portal ->
                new StageGuide.Portal(portal.at("name").text(), portal.at("address").text())),
        place.at("documents").list(id -> known(id, documents)),
        place.at("goodToKnow").distinct(this::fact, Fact::id),
        place.at("watchOut").distinct(this::fact, Fact::id));
  }

  Requirement requirement(Place place) {
    return new Requirement(
        place.at("id").text(),
        place.at("title").localized(),
        place.at("why").localized(),
        place.optional("ask").map(GuideFacts::ask),
        place.optional("citizenship").map(Place::flag).orElse(false),
        claims(place));
  }

  DocumentType document(Place place) {
    return new DocumentType(
        place.at("id").text(),
        place.at("title").localized(),
        place.at("purpose").localized(),
        place.at("advice").localized(),
        place.at("group").named(DocumentGroup.class),
        place.at("stages").list(stage -> stage.named(Stage.class)),
        place.at("states").list(state -> state.named(DocumentState.class)),
        place.optional("event").map(event -> event.named(EventType.class)),
        place
            .optional("languages")
            .map(list -> Set.copyOf(list.list(one -> one.named(PaperLanguage.class))))
            .orElse(Set.of()),
        new DocumentType.Elsewhere(
            place.at("elsewhere").at("serves").flag(),
            place.at("elsewhere").at("note").localized()),
        claims(place));
  }

  private static Ask ask(Place place) {
    return new Ask(
        place.at("fits").named(Reply.class),
        place.at("must").flag(),
        place.at("instead").localized(),
        place
            .optional("elsewhere")
            .map(other ->
                new Ask.Elsewhere(
                    Set.copyOf(other.at("kinds").list(kind -> kind.named(ProgramKind.class))),
                    other.at("dependants").flag())));
  }

  Rule rule(Place place, Set<String> documents) {
    return place.make(rule ->
        new Rule(
            rule.at("id").text(),
            rule.at("kind").named(RuleKind.class),
            rule.at("title").localized(),
            rule.at("sentence").localized(),
            rule.at("doesNotCover").list(Place::localized),
            rule.optional("counting").map(counting -> counting.make(GuideFacts::counting)),
            rule.optional("basis").map(basis -> basis(basis, documents)).orElse(Basis.NONE),
            events(rule.at("metBy")),
            rule.optional("carrier").map(carrier -> carrier.named(EdsCarrier.class)),
            claims(rule)));
  }

  private static Basis basis(Place place, Set<String> documents) {
    return new Basis(
        place.optional("event").map(event -> event.named(EventType.class)),
        place.optional("again").map(GuideFacts::events).orElse(Set.of()),
        place.optional("eachEntry").map(Place::flag).orElse(false),
        place.optional("document").map(id -> known(id, documents)),
        place.optional("backward").map(Place::flag).orElse(false));
  }

  static String known(Place id, Set<String> documents) {
    if (!documents.contains(id.text())) {
      throw id.broken("there is no document \"" + id.text() + "\"");
    }
    return id.text();
  }

  static Set<EventType> events(Place list) {
    return Set.copyOf(list.list(event -> event.named(EventType.class)));
  }

  Help help(Place file) {
    return new Help(
        file.at("topics")
            .distinct(
                topic ->
                    new Help.Topic(
                        topic.at("id").text(),
                        topic.at("title").localized(),
                        topic.at("body").localized()),
                Help.Topic::id),
        file.at("glossary")
            .distinct(
                term -> new Help.Term(term.at("term").localized(), term.at("meaning").localized()),
                term -> term.term().en()),
        file.at("disagreements")
            .distinct(
                row ->
                    new Help.Disagreement(
                        row.at("id").text(), row.at("question").localized(), claims(row)),
                Help.Disagreement::id));
  }

  private Fact fact(Place place) {
    return new Fact(place.at("id").text(), claims(place));
  }

  List<Claim> claims(Place place) {
    return claimsIn(place.at("claims"));
  }

  List<Claim> claimsIn(Place list) {
    var claims = list.list(this::claim);
    if (claims.isEmpty()) {
      throw list.broken("a fact needs at least one claim");
    }
    return claims;
  }

  private Claim claim(Place place) {
    var source = sources.get(place.at("source").text());
    if (source == null) {
      throw place.at("source").broken("there is no source \"" + place.at("source").text() + "\"");
    }
    return new Claim(
        place.at("text").localized(),
        source,
        place.at("seen").date(),
        place.optionalText("value"),
        place.optional("note").map(Place::localized));
  }

  private static Counting counting(Place place) {
    return new Counting(
        place.at("count").number(),
        Named.of(Counting.Unit.class, place.at("unit").text()),
        Named.of(Counting.FirstDay.class, place.at("firstDay").text()));
  }
}
