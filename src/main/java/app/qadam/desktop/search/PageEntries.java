package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.EventType;
import app.qadam.model.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages, the eight stages, and what is packed for whom. */
final class PageEntries implements Source {
  private record PageOf(String id, String key, Place place) {}

  private static final List<PageOf> PAGES =
      List.of(
          new PageOf("overview", "page.overview", new Place.Overview()),
          new PageOf("documents", "page.documents", new Place.Documents(Optional.empty())),
          new PageOf("eligibility", "page.eligibility", new Place.Eligibility()),
          new PageOf("details", "documents.my-details", new Place.Details(Optional.empty())),
          new PageOf("hand-in", "documents.hand-in", new Place.HandIn(Optional.empty())),
          new PageOf("validity", "documents.validity", new Place.Validity(Optional.empty())),
          new PageOf("deadlines", "page.deadlines", new Place.Deadlines(Optional.empty())),
          new PageOf("forecast", "deadlines.forecast", new Place.Forecast()),
          new PageOf("days-off", "deadlines.days-off", new Place.DaysOff()),
          new PageOf("residence", "page.residence", new Place.Residence()),
          new PageOf("compare", "page.compare", new Place.Compare()),
          new PageOf("side", "compare.side", new Place.SideBySide()),
          new PageOf("plan-b", "compare.plan-b", new Place.PlanB()),
          new PageOf("rates", "compare.rates", new Place.Rates()),
          new PageOf("history", "page.history", new Place.History()),
          new PageOf("removed", "history.removed", new Place.History()),
          new PageOf("backups", "page.backups", new Place.Backups()),
          new PageOf("settings", "page.settings", new Place.Settings()),
          new PageOf("protection", "page.protection", new Place.Protection()),
          new PageOf("help", "page.help", new Place.Help()),
          new PageOf("about", "page.about", new Place.About()));

  private final Spoken spoken;

  PageEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    List<Entry> all = new ArrayList<>();
    for (PageOf page : PAGES) {
      all.add(spoken.entry("page-" + page.id(), Kind.PAGE, page.key(), "", Goal.to(page.place())));
    }
    Stream.of(Stage.values()).map(stage -> stage(stage, now)).forEach(all::add);
    Stream.of(Addressee.values()).map(this::packing).forEach(all::add);
    return all;
  }

  /** A stage is found by what happens in it and by where it is done, too. */
  private Entry stage(Stage stage, Situation now) {
    var guide = now.facts().guide(stage);
    List<String> events = new ArrayList<>();
    for (EventType event : EventType.of(stage)) {
      events.addAll(spoken.all("event." + event.id()));
    }
    var portal = guide.portal().map(one -> one.name() + " " + one.address());
    return spoken.entry(
        "stage-" + stage.id(),
        Kind.STAGE,
        spoken.texts().of(guide.title()),
        spoken.texts().get("stage.of-eight", stage.number()),
        Goal.to(new Place.OfStage(stage)),
        Spoken.and(
            Spoken.and(Spoken.all(guide.title()), Spoken.all(guide.summary())),
            Spoken.and(spoken.all("stage.of-eight", stage.number()), events),
            portal.stream().toList()));
  }

  private Entry packing(Addressee addressee) {
    var name = spoken.texts().get("addressee." + addressee.id());
    return spoken.entry(
        "pack-" + addressee.id(),
        Kind.COMMAND,
        spoken.texts().get("search.pack", name),
        "",
        Goal.to(new Place.HandIn(Optional.of(addressee)), "hand-in-folder"),
        spoken.all("search.pack", name));
  }
}
