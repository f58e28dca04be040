package app.qadam.export;

import app.qadam.model.Facts;
import app.qadam.model.Named;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.eligibility.Citizenship;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Judgement;
import app.qadam.model.program.Program;
import app.qadam.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the programme fits, as the objects of the documented JSON. */
final class EligibilityJson {
  private final Texts texts;

  EligibilityJson(Texts texts) {
    this.texts = texts;
  }

  Map<String, @Nullable Object> of(Eligibility eligibility, CaseFile file, Facts facts) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("overall", eligibility.overall().id());
    json.put("questions", eligibility.questions());
    json.put("answered", eligibility.answered());
    json.put("requirements", eligibility.judgements().stream().map(this::requirement).toList());
    json.put(
        "nationalities",
        eligibility.citizenships().stream().map(EligibilityJson::citizenship).toList());
    json.put("withoutVisa", id(file.person().replies().get(Eligibility.WITHOUT_VISA)));
    json.put("elsewhere", eligibility.elsewhere(facts).stream().map(Program::id).toList());
    return json;
  }

  private Map<String, @Nullable Object> requirement(Judgement one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", one.requirement().id());
    json.put("title", texts.of(one.requirement().title()));
    json.put("answer", id(one.reply().orElse(null)));
    json.put("outcome", one.outcome().id());
    json.put("reason", texts.say(one.reason()));
    return json;
  }

  private static Map<String, @Nullable Object> citizenship(Citizenship one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("country", one.code());
    json.put("way", one.way().id());
    json.put("tier", id(one.tier().orElse(null)));
    json.put("visaFreeDays", one.visaFreeDays().orElse(null));
    return json;
  }

  private static @Nullable String id(@Nullable Named named) {
    return Optional.ofNullable(named).map(Named::id).orElse(null);
  }
}
