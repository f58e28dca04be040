package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.casefile.Change.SetFactsFile;
import app.qadam.model.casefile.Change.SetFilter;
import app.qadam.model.casefile.Change.SetMeans;
import app.qadam.model.casefile.Change.SetRate;
import app.qadam.model.casefile.Change.SetShortlist;
import app.qadam.model.program.Amount;
import app.qadam.model.program.OwnRate;
import app.qadam.model.program.SavedFilter;
import java.util.ArrayList;
import java.util.List;

/** What was changed about comparing programs. */
final class ComparingChangeWords {
  private final Facts facts;
  private final Texts texts;
  private final ProgramWords programs;

  ComparingChangeWords(Facts facts, Texts texts) {
    this.facts = facts;
    this.texts = texts;
    this.programs = new ProgramWords(facts, texts);
  }

  String shortlist(SetShortlist change) {
    List<String> said = new ArrayList<>();
    tell(said, "change.shortlist.added", change.to(), change.from());
    tell(said, "change.shortlist.removed", change.from(), change.to());
    return said.isEmpty() ? texts.get("change.shortlist.order") : String.join("; ", said);
  }

  private void tell(List<String> said, String key, List<String> among, List<String> others) {
    var names = among.stream().filter(id -> !others.contains(id)).map(this::program).toList();
    if (!names.isEmpty()) {
      said.add(texts.get(key, Differences.joined(texts, names, 2, "change.others")));
    }
  }

  private String program(String id) {
    return facts.program(id).map(programs::full).map(Differences::shortened).orElse(id);
  }

  String means(SetMeans change) {
    var from = change.from();
    var to = change.to();
    return new Differences(texts)
        .of(texts.get("means.income"), from.income(), to.income(), this::sum)
        .of(texts.get("means.savings"), from.savings(), to.savings(), this::sum)
        .of(texts.get("means.investable"), from.investable(), to.investable(), this::sum)
        .of(texts.get("means.dependants"), from.dependants(), to.dependants(), String::valueOf)
        .of(texts.get("means.stay"), from.stay(), to.stay(), programs::lengthOf)
        .about(texts.get("change.means"));
  }

  private String sum(Amount amount) {
    return texts.money(amount.value(), amount.currency());
  }

  String filter(SetFilter change) {
    var name =
        change
            .to()
            .or(change::from)
            .map(SavedFilter::name)
            .map(Differences::shortened)
            .orElseThrow();
    return texts.get(
        change.to().isEmpty()
            ? "change.filter.removed"
            : change.from().isEmpty() ? "change.filter" : "change.filter.changed",
        name);
  }

  String rate(SetRate change) {
    var currency = change.to().or(change::from).map(OwnRate::currency).orElseThrow();
    return new Differences(texts)
        .of(
            texts.get("change.name.rate"),
            change.from().map(OwnRate::perUsd),
            change.to().map(OwnRate::perUsd),
            texts::rate)
        .of(
            texts.get("change.name.date"),
            change.from().map(OwnRate::date).filter(_ -> change.to().isPresent()),
            change.to().map(OwnRate::date),
            texts::plainDate)
        .about(currency);
  }

  String facts(SetFactsFile change) {
    return change
        .to()
        .map(file ->
            texts.get(
                "change.facts", Differences.shortened(file.name()), texts.plainDate(file.date())))
        .or(() ->
            change
                .from()
                .map(file -> texts.get("change.facts.removed", Differences.shortened(file.name()))))
        .orElseGet(() -> texts.get("change.same", texts.get("facts.heading")));
  }
}
