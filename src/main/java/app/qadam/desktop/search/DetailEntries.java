package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.details.Field;
import app.qadam.model.details.Statement;
import app.qadam.model.fact.CountryName;
import app.qadam.text.DetailWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of the details with what is told in them, and what documents say. */
final class DetailEntries implements Source {
  private static final String TAB = "tab-facts";

  private final Spoken spoken;
  private final DetailWords words;

  DetailEntries(Spoken spoken) {
    this.spoken = spoken;
    this.words = new DetailWords(spoken.texts());
  }

  @Override
  public List<Entry> entries(Situation now) {
    List<Entry> all = new ArrayList<>();
    for (Field field : Field.values()) {
      all.add(
          detail(field, Optional.ofNullable(now.file().person().details().get(field)).orElse("")));
    }
    for (Statement statement : now.file().person().statements().values()) {
      statement
          .values()
          .forEach((field, value) -> {
            if (!value.isEmpty()) {
              all.add(said(statement.document(), field, value, now));
            }
          });
    }
    means(all);
    nationalities(now, all);
    return all;
  }

  private Entry detail(Field field, String held) {
    return spoken.entry(
        "detail-" + field.id(),
        Kind.DETAIL,
        words.name(field),
        shown(field, held),
        new Goal.Go(
            new Place.Details(Optional.empty()),
            List.of(TAB),
            List.of("fact-" + field.id()),
            words.name(field)),
        Spoken.and(spoken.all("detail." + field.id()), forms(held)));
  }

  private Entry said(String document, Field field, String held, Situation now) {
    var title =
        now.facts()
            .document(document)
            .map(type -> spoken.texts().of(type.title()))
            .orElse(document);
    return spoken.entry(
        "said-" + document + "-" + field.id(),
        Kind.SAID,
        words.name(field),
        spoken.texts().get("search.said", title, shown(field, held)),
        Goal.to(new Place.Details(Optional.of(document)), "said-" + field.id()),
        forms(held));
  }

  /** Who compares programs looks for these figures too; the sums themselves change with use. */
  private void means(List<Entry> all) {
    for (String key :
        List.of(
            "means.income",
            "means.savings",
            "means.investable",
            "means.dependants",
            "means.stay")) {
      all.add(
          spoken.entry(
              key.replace('.', '-'),
              Kind.DETAIL,
              key,
              spoken.texts().get("details.tab.means"),
              Goal.to(new Place.Means(), key.replace('.', '-'))));
    }
  }

  private void nationalities(Situation now, List<Entry> all) {
    for (String code : now.file().planning().nationalities()) {
      all.add(
          spoken.entry(
              "nationality-" + code,
              Kind.DETAIL,
              spoken.texts().get("search.nationality"),
              spoken.texts().of(CountryName.of(code)),
              Goal.to(new Place.Eligibility(), "nationality"),
              Spoken.all(CountryName.of(code))));
    }
  }

  private String shown(Field field, String held) {
    return held.isEmpty() ? "" : words.value(field, held);
  }

  /** A value as it is kept, and without gaps, as numbers are often typed. */
  private static List<String> forms(String held) {
    return List.of(held, held.replaceAll("[\\s().-]", "").toLowerCase(Locale.ROOT));
  }
}
