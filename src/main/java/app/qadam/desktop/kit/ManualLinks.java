package app.qadam.desktop.kit;

import app.qadam.model.stage.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which page of the manual tells of a page of the window, and where links of the manual lead. */
public final class ManualLinks {
  private static final Map<String, Place> PAGES =
      List.<Place>of(
              new Place.Overview(),
              new Place.Documents(Optional.empty()),
              new Place.Deadlines(Optional.empty()),
              new Place.Validity(Optional.empty()),
              new Place.Eligibility(),
              new Place.Details(Optional.empty()),
              new Place.Means(),
              new Place.HandIn(Optional.empty()),
              new Place.Forecast(),
              new Place.DaysOff(),
              new Place.Residence(),
              new Place.Compare(),
              new Place.PlanB(),
              new Place.SideBySide(),
              new Place.Rates(),
              new Place.History(),
              new Place.Backups(),
              new Place.Settings(),
              new Place.Protection())
          .stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  place -> place.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                  place -> place));

  private ManualLinks() {}

  /** The id of the page of the manual that tells of this page of the window. */
  public static String topicOf(Place place) {
    return switch (place) {
      case Place.Overview overview -> "start";
      case Place.OfStage stage -> "stages";
      case Place.Documents documents -> "documents";
      case Place.Validity validity -> "documents";
      case Place.Deadlines deadlines -> "dates";
      case Place.Forecast forecast -> "dates";
      case Place.DaysOff days -> "dates";
      case Place.Eligibility eligibility -> "fit";
      case Place.Details details -> "details";
      case Place.Means means -> "programs";
      case Place.HandIn handIn -> "hand-in";
      case Place.Residence residence -> "residence";
      case Place.Compare compare -> "programs";
      case Place.Programs programs -> "programs";
      case Place.OfProgram program -> "programs";
      case Place.PlanB planB -> "programs";
      case Place.SideBySide side -> "programs";
      case Place.Rates rates -> "facts";
      case Place.History history -> "safety";
      case Place.Backups backups -> "safety";
      case Place.Settings settings -> "settings";
      case Place.Protection protection -> "protection";
      case Place.Help help -> "start";
      case Place.About about -> "start";
    };
  }

  /**
   * Where a link leads.
   *
   * @param target {@code page:} and a page, {@code stage:} and a stage, or {@code help:} and a part
   *     of the help page
   */
  public static Optional<Place> place(String target) {
    var parts = target.split(":", 2);
    var name = parts[parts.length - 1];
    return switch (parts[0]) {
      case "page" -> Optional.ofNullable(PAGES.get(name));
      case "stage" ->
          Arrays.stream(Stage.values())
              .filter(stage -> stage.id().equals(name))
              .findFirst()
              .map(Place.OfStage::new);
      case "help" -> Optional.of(new Place.Help(name));
      default -> Optional.empty();
    };
  }
}
