package app.qadam.desktop.shell;

import app.qadam.desktop.compare.CompareView;
import app.qadam.desktop.compare.PlanBView;
import app.qadam.desktop.compare.RatesView;
import app.qadam.desktop.compare.SideBySideView;
import app.qadam.desktop.deadlines.DaysOffView;
import app.qadam.desktop.deadlines.DeadlinesView;
import app.qadam.desktop.deadlines.ForecastView;
import app.qadam.desktop.details.DetailsView;
import app.qadam.desktop.documents.DocumentsView;
import app.qadam.desktop.documents.ValidityView;
import app.qadam.desktop.eligibility.EligibilityView;
import app.qadam.desktop.handin.HandInView;
import app.qadam.desktop.help.HelpView;
import app.qadam.desktop.history.HistoryView;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Draft;
import app.qadam.desktop.kit.FileDesk;
import app.qadam.desktop.kit.HistoryDesk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.overview.OverviewView;
import app.qadam.desktop.residence.ResidenceView;
import app.qadam.desktop.stage.StageView;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pages of the open file, each built when it is first gone to, and the desk they work at. */
final class Pages {
  private static final String RATES = "rates";

  private final Session session;
  private final Preferences preferences;
  private final FileDesk files;
  private final TakingBack takingBack;
  private final Around around;
  private final Map<String, Page> built = new HashMap<>();
  private final Map<String, String> left = new HashMap<>();

  /** Where each page was last gone to. */
  private final Map<Page, Place> places = new HashMap<>();

  /** The situation for the pages that were built for its facts; they are forgotten with it. */
  private ReadOnlyObjectWrapper<Situation> shown;

  /** What the window has around its pages. */
  interface Around {
    Texts texts();

    void open(Place place);

    void exportCalendar();

    void browse(String address);

    Page backups();

    Page settings();

    Page protection();

    Page about(Desk desk);
  }

  Pages(
      Session session,
      Preferences preferences,
      FileDesk files,
      TakingBack takingBack,
      Around around) {
    this.session = session;
    this.preferences = preferences;
    this.files = files;
    this.takingBack = takingBack;
    this.around = around;
    this.shown = new ReadOnlyObjectWrapper<>(session.situation().get());
  }

  /** The situation that the pages show. */
  Situation shown() {
    return shown.get();
  }

  /** Shows a new situation with the same facts. */
  void show(Situation now) {
    shown.set(now);
  }

  /** Saves what is typed on any of them. */
  void leave() {
    built.values().forEach(Page::leave);
  }

  /** All are built anew. */
  void forget() {
    built.clear();
    places.clear();
    shown = new ReadOnlyObjectWrapper<>(session.situation().get());
  }

  /** Something that they show was changed elsewhere. */
  void forgetSettings() {
    built.remove("settings");
  }

  /** Nothing tells any more how pages of this file were left. */
  void forgetHowLeft() {
    left.clear();
  }

  /** Those that were built for other facts are built anew; the one that changes facts stays. */
  void renew() {
    var stays = built.remove(RATES);
    leave();
    forget();
    if (stays != null) {
      built.put(RATES, stays);
    }
  }

  /** A form in which something waits to be saved, and where it is. */
  record Waiting(Place place, Draft.Waiting form) {}

  /** The first such form on any page; empty when nothing waits. */
  Optional<Waiting> waiting() {
    return places.entrySet().stream()
        .filter(page -> built.containsValue(page.getKey()))
        .flatMap(page ->
            Draft.in(page.getKey().root()).map(form -> new Waiting(page.getValue(), form)).stream())
        .findFirst();
  }

  /** The page of a place, built when it is first gone to. */
  Page of(Place place) {
    var page = build(place);
    places.put(page, place);
    return page;
  }

  private Page build(Place place) {
    var desk = desk(shown.getReadOnlyProperty());
    return switch (place) {
      case Place.Overview overview ->
          built.computeIfAbsent("overview", key -> new OverviewView(desk));
      case Place.OfStage stage ->
          built.computeIfAbsent(stage.stage().id(), key -> new StageView(stage.stage(), desk));
      case Place.Documents documents ->
          built.computeIfAbsent("documents", key -> new DocumentsView(desk));
      case Place.Deadlines deadlines ->
          built.computeIfAbsent("deadlines", key -> new DeadlinesView(desk));
      case Place.Validity validity ->
          built.computeIfAbsent("validity", key -> new ValidityView(desk));
      case Place.Forecast forecast ->
          built.computeIfAbsent("forecast", key -> new ForecastView(desk));
      case Place.DaysOff days -> built.computeIfAbsent("days-off", key -> new DaysOffView(desk));
      case Place.Eligibility eligibility ->
          built.computeIfAbsent("eligibility", key -> new EligibilityView(desk));
      case Place.Details details -> built.computeIfAbsent("details", key -> new DetailsView(desk));
      case Place.Means means -> built.computeIfAbsent("details", key -> new DetailsView(desk));
      case Place.HandIn handIn -> built.computeIfAbsent("hand-in", key -> new HandInView(desk));
      case Place.Residence residence ->
          built.computeIfAbsent("residence", key -> new ResidenceView(desk));
      case Place.Compare compare -> built.computeIfAbsent("compare", key -> new CompareView(desk));
      case Place.Programs programs ->
          built.computeIfAbsent("compare", key -> new CompareView(desk));
      case Place.OfProgram program ->
          built.computeIfAbsent("compare", key -> new CompareView(desk));
      case Place.PlanB planB -> built.computeIfAbsent("plan-b", key -> new PlanBView(desk));
      case Place.SideBySide side ->
          built.computeIfAbsent("side-by-side", key -> new SideBySideView(desk));
      // It stays while the facts change under it, because it changes them.
      case Place.Rates rates ->
          built.computeIfAbsent(RATES, key -> new RatesView(desk(session.situation())));
      case Place.History history -> built.computeIfAbsent("history", key -> new HistoryView(desk));
      case Place.Backups backups -> built.computeIfAbsent("backups", key -> around.backups());
      case Place.Settings settings -> built.computeIfAbsent("settings", key -> around.settings());
      case Place.Protection page -> built.computeIfAbsent("protection", key -> around.protection());
      case Place.Help help -> built.computeIfAbsent("help", key -> new HelpView(desk));
      case Place.About about -> built.computeIfAbsent("about", key -> around.about(desk));
    };
  }

  private Desk desk(ReadOnlyObjectProperty<Situation> situation) {
    return new Desk() {
      @Override
      public ReadOnlyObjectProperty<Situation> situation() {
        return situation;
      }

      @Override
      public Texts texts() {
        return around.texts();
      }

      @Override
      public void send(Function<CaseFile, Change> change, Runnable saved) {
        session.send(
            change,
            () -> {
              saved.run();
              takingBack.offerUndo();
            });
      }

      @Override
      public void open(Place next) {
        around.open(next);
      }

      @Override
      public void exportCalendar() {
        around.exportCalendar();
      }

      @Override
      public FileDesk files() {
        return files;
      }

      @Override
      public HistoryDesk history() {
        return takingBack;
      }

      @Override
      public Optional<String> remembered(String name) {
        return preferences.remembered(name);
      }

      @Override
      public void remember(String name, String value) {
        preferences.remember(name, value);
      }

      @Override
      public Optional<String> kept(String name) {
        return Optional.ofNullable(left.get(name));
      }

      @Override
      public void keep(String name, String value) {
        left.put(name, value);
      }

      @Override
      public void browse(String address) {
        around.browse(address);
      }
    };
  }
}
