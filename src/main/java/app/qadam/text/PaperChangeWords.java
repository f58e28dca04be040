package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.casefile.Change.AnswerQuestion;
import app.qadam.model.casefile.Change.SetAttachments;
import app.qadam.model.casefile.Change.SetDetail;
import app.qadam.model.casefile.Change.SetDocument;
import app.qadam.model.casefile.Change.SetHandling;
import app.qadam.model.casefile.Change.SetPacking;
import app.qadam.model.casefile.Change.SetStatement;
import app.qadam.model.details.Field;
import app.qadam.model.document.DocumentState;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.fact.CountryName;
import app.qadam.model.handin.Addressee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was changed about the applicant and the papers. */
final class PaperChangeWords {
  private final Facts facts;
  private final Texts texts;
  private final DetailWords details;

  PaperChangeWords(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
    this.details = new DetailWords(texts);
  }

  String document(SetDocument change) {
    var from = change.from();
    var to = change.to();
    return new Differences(texts)
        .of(
            texts.get("change.name.state"),
            Optional.of(from.state()),
            Optional.of(to.state()),
            state -> texts.get("state." + state.id()))
        .of(texts.get("change.name.issued"), from.issued(), to.issued(), texts::plainDate)
        .of(texts.get("change.name.until"), from.validUntil(), to.validUntil(), texts::plainDate)
        .of(texts.get("change.name.reference"), from.reference(), to.reference(), text -> text)
        .ofWords(texts.get("change.name.note"), from.note(), to.note())
        .of(texts.get("change.name.since"), from.since(), to.since(), texts::plainDate)
        .about(title(to.document()));
  }

  String handling(SetHandling change) {
    var from = change.from();
    var to = change.to();
    var differences =
        new Differences(texts)
            .of(
                texts.get("change.name.country"),
                from.country(),
                to.country(),
                code -> texts.of(CountryName.of(code)))
            .ofWords(texts.get("change.name.contact"), from.contact(), to.contact())
            .ofWords(texts.get("change.name.cost"), from.cost(), to.cost());
    for (DocumentState state : DocumentState.values()) {
      differences.of(
          texts.get("state." + state.id()),
          Optional.ofNullable(from.reached().get(state)),
          Optional.ofNullable(to.reached().get(state)),
          texts::plainDate);
    }
    return differences.about(title(to.document()));
  }

  String files(SetAttachments change) {
    List<String> said = new ArrayList<>();
    tell(said, "change.file.attached", missing(change.to(), change.from()));
    tell(said, "change.file.removed", missing(change.from(), change.to()));
    if (said.isEmpty()) {
      tell(said, "change.file.chosen", change.to().stream().filter(Attachment::current).toList());
    }
    var title = title(change.document());
    return said.isEmpty()
        ? texts.get("change.same", title)
        : texts.get("change.about", title, Differences.joined(texts, said, 3, "change.others"));
  }

  private void tell(List<String> said, String key, List<Attachment> files) {
    files.forEach(file -> said.add(texts.get(key, Differences.shortened(file.name()))));
  }

  private static List<Attachment> missing(List<Attachment> among, List<Attachment> others) {
    return among.stream()
        .filter(one -> others.stream().noneMatch(other -> isSame(one, other)))
        .toList();
  }

  private static boolean isSame(Attachment one, Attachment other) {
    return one.id() == other.id() && one.sha256().equals(other.sha256());
  }

  String packing(SetPacking change) {
    var packing = change.to().or(change::from).orElseThrow();
    return texts.get(
        change.to().isPresent() ? "change.packing" : "change.packing.removed",
        texts.get("addressee." + packing.addressee().id()),
        Differences.shortened(packing.name()));
  }

  String answer(AnswerQuestion change) {
    return new Differences(texts)
        .of(
            texts.get("change.name.answer"),
            change.from(),
            change.to(),
            reply -> texts.get("eligibility.reply." + reply.id()))
        .about(question(change.question()));
  }

  private String question(String id) {
    if (id.equals(Eligibility.WITHOUT_VISA)) {
      return texts.get("without-visa.question");
    }
    return facts.requirements().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> texts.of(one.title()))
        .orElse(id);
  }

  String detail(SetDetail change) {
    return new Differences(texts)
        .of(
            details.name(change.field()),
            change.from(),
            change.to(),
            held -> details.value(change.field(), held))
        .about(texts.get("change.details"));
  }

  String statement(SetStatement change) {
    var from = change.from();
    var to = change.to();
    var differences =
        new Differences(texts)
            .of(
                texts.get("change.name.language"),
                from.language(),
                to.language(),
                language -> texts.get("paper-language.is-" + language.id()));
    for (Field field : Field.values()) {
      differences.of(
          details.name(field),
          from.value(field),
          to.value(field),
          held -> held.isEmpty() ? texts.get("details.absent") : details.value(field, held));
    }
    return differences.about(texts.get("change.statement", title(to.document())));
  }

  /** The title of a document; a confirmation of a hand-in is none of the checklist. */
  String title(String id) {
    return facts
        .document(id)
        .map(document -> texts.of(document.title()))
        .or(() ->
            Arrays.stream(Addressee.values())
                .filter(one -> one.confirmation().equals(id))
                .findFirst()
                .map(one -> texts.get("change.confirmation", texts.get("addressee." + one.id()))))
        .orElse(id);
  }
}
