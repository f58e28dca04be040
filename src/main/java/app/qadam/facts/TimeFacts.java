package app.qadam.facts;

import app.qadam.model.Named;
import app.qadam.model.document.DocumentState;
import app.qadam.model.stage.EventType;
import app.qadam.model.time.Counting;
import app.qadam.model.time.Estimate;
import app.qadam.model.time.Span;
import app.qadam.model.time.Step;
import app.qadam.model.time.VisaFreeRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how long things take, and how long visa-free nationals may stay. */
final class TimeFacts {
  private final GuideFacts guide;

  TimeFacts(GuideFacts guide) {
    this.guide = guide;
  }

  List<Step> steps(Place file, Map<String, Estimate> estimates) {
    return file.at("steps").distinct(place -> step(place, estimates), Step::to);
  }

  private Step step(Place place, Map<String, Estimate> estimates) {
    return place.make(step ->
        new Step(
            step.at("to").named(EventType.class),
            step.at("title").localized(),
            step.optional("from").map(event -> event.named(EventType.class)),
            step.optional("after").map(GuideFacts::events).orElse(Set.of()),
            step.optional("prepare")
                .map(id -> {
                  if (!estimates.containsKey(id.text())) {
                    throw id.broken("there is no estimate \"" + id.text() + "\"");
                  }
                  return id.text();
                }),
            span(step.at("best")),
            span(step.at("typical")),
            step.optional("maximum").map(TimeFacts::span),
            guide.claims(step)));
  }

  private static Span span(Place place) {
    return place.make(span ->
        new Span(span.at("count").number(), Named.of(Counting.Unit.class, span.at("unit").text())));
  }

  Map<String, Estimate> estimates(Place file, Set<String> documents) {
    Map<String, Estimate> estimates = new LinkedHashMap<>();
    file.at("estimates")
        .distinct(
            place ->
                place.make(one ->
                    new Estimate(
                        one.at("id").text(),
                        one.at("title").localized(),
                        one.at("note").localized(),
                        one.optional("days").map(Place::number),
                        one.optional("document").map(id -> GuideFacts.known(id, documents)),
                        one.optional("reaches").map(state -> state.named(DocumentState.class)),
                        one.optional("byOffice").map(Place::flag).orElse(false))),
            Estimate::id)
        .forEach(estimate -> estimates.put(estimate.id(), estimate));
    return estimates;
  }

  VisaFreeRules visaFree(Place file) {
    Map<String, Integer> days = new HashMap<>();
    var list = file.at("days");
    list.names().forEach(code -> days.put(code, list.at(code).number()));
    return new VisaFreeRules(
        days,
        file.at("inWindow").number(),
        file.at("window").number(),
        guide.claims(file),
        guide.claimsIn(file.at("withoutVisa")));
  }
}
