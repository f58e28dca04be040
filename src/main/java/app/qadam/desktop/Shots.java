package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything of the program that can be looked at, by its names. */
public final class Shots {
  private Shots() {}

  /** What the program's own drawing shows: the welcome, and the pages of the sample. */
  public static List<Shot> pages() {
    var welcome = new Shot("welcome", Setting.NOTHING, studio -> {});
    return Stream.concat(Stream.of(welcome), places().map(Shots::page)).toList();
  }

  /** The pages, and what opens on them. */
  public static List<Shot> opened() {
    return Stream.concat(pages().stream(), OpenShots.all().stream()).toList();
  }

  /** All there is: the pages, what opens on them, and the pages of a file that is new. */
  public static List<Shot> all() {
    return Stream.of(
            opened().stream(),
            places().map(place -> new Shot("new-" + name(place), Setting.NEW_FILE, go(place))))
        .flatMap(shots -> shots)
        .toList();
  }

  /** The pages about time, of the file that is open. */
  static List<Shot> aboutTime() {
    return Stream.of(
            new Place.Overview(),
            new Place.OfStage(Stage.EGOV),
            new Place.Validity(Optional.of("criminal-record")),
            new Place.Deadlines(Optional.empty()),
            new Place.Forecast(),
            new Place.DaysOff(),
            new Place.Residence())
        .map(Shots::page)
        .toList();
  }

  private static Shot page(Place place) {
    return new Shot(name(place), Setting.SAMPLE, go(place));
  }

  private static Shot.Way go(Place place) {
    return studio -> studio.open(place);
  }

  private static Stream<Place> places() {
    return Stream.of(
            Stream.of(new Place.Overview()),
            Stream.of(Stage.values()).map(Place.OfStage::new),
            Stream.of(
                new Place.Documents(Optional.of("criminal-record")),
                new Place.Deadlines(Optional.of("review")),
                new Place.Validity(Optional.of("criminal-record")),
                new Place.Forecast(),
                new Place.DaysOff(),
                new Place.Residence(),
                new Place.Eligibility(),
                new Place.Details(Optional.empty()),
                new Place.Means(),
                new Place.HandIn(Optional.of(Addressee.ASTANA_HUB)),
                new Place.HandIn(Optional.of(Addressee.MIGRATION_POLICE)),
                new Place.Compare(),
                new Place.SideBySide(),
                new Place.Rates(),
                new Place.PlanB(),
                new Place.History(),
                new Place.Backups(),
                new Place.Settings(),
                new Place.Protection(),
                new Place.Help(),
                new Place.About(),
                new Place.Documents(Optional.of("photo")),
                new Place.Documents(Optional.of("passport")),
                new Place.Documents(Optional.of("eds"))))
        .flatMap(places -> places);
  }

  private static String name(Place place) {
    return switch (place) {
      case Place.Overview overview -> "overview";
      case Place.OfStage stage -> "stage-" + stage.stage().id();
      case Place.Documents documents ->
          "documents" + documents.document().map("-"::concat).orElse("");
      case Place.Deadlines deadlines -> "deadlines";
      case Place.Validity validity -> "validity";
      case Place.Forecast forecast -> "forecast";
      case Place.DaysOff days -> "days-off";
      case Place.Residence residence -> "residence";
      case Place.Eligibility eligibility -> "eligibility";
      case Place.Details details -> "details";
      case Place.Means means -> "means";
      case Place.HandIn handIn ->
          "hand-in" + handIn.addressee().map(one -> "-" + one.id()).orElse("");
      case Place.Compare compare -> "compare";
      case Place.Programs programs -> "programs";
      case Place.OfProgram program -> "program-" + program.program();
      case Place.PlanB planB -> "plan-b";
      case Place.SideBySide side -> "side-by-side";
      case Place.Rates rates -> "rates";
      case Place.History history -> "history";
      case Place.Backups backups -> "backups";
      case Place.Settings settings -> "settings";
      case Place.Protection protection -> "protection";
      case Place.Help help -> "help";
      case Place.About about -> "about";
    };
  }
}
