package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.model.casefile.Sample;
import app.qadam.model.handin.Addressee;
import app.qadam.model.stage.Stage;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Measures how long each page of the sample takes from the wish to go there until it is laid out
 * and painted: the first time, when it is built, and the quickest and slowest of some later times.
 */
public final class PageTimes {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final int LATER = 5;
  private static final long MOST_MILLISECONDS = 100;

  private PageTimes() {}

  public static void main(String[] arguments) throws IOException {
    var folder = Files.createTempDirectory("qadam-pages");
    var file = folder.resolve("Mine.qadam");
    var clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(DAY));
    }
    try (var driver = WindowDriver.on(file, folder.resolve("home"), DAY)) {
      Map<Place, List<Long>> times = new LinkedHashMap<>();
      for (int round = 0; round <= LATER; round++) {
        for (Place place : places()) {
          times.computeIfAbsent(place, key -> new ArrayList<>()).add(open(driver, place));
          driver.settle();
        }
      }
      System.out.printf("%-40s %6s %6s %6s%n", "milliseconds", "first", "least", "most");
      times.forEach(PageTimes::tell);
    }
    System.exit(0);
  }

  private static void tell(Place place, List<Long> times) {
    var later =
        times.subList(1, times.size()).stream().mapToLong(Long::longValue).summaryStatistics();
    System.out.printf(
        "%-40s %6d %6d %6d%s%n",
        place.toString().replace("Optional.empty", ""),
        times.getFirst(),
        later.getMin(),
        later.getMax(),
        later.getMax() > MOST_MILLISECONDS ? "  over" : "");
  }

  private static long open(WindowDriver driver, Place place) {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(() -> {
          long began = System.nanoTime();
          var scene = driver.window().scene();
          driver.window().open(place);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          scene.snapshot(null);
          return (System.nanoTime() - began) / 1_000_000;
        }));
  }

  private static List<Place> places() {
    List<Place> places = new ArrayList<>();
    places.add(new Place.Overview());
    for (Stage stage : Stage.values()) {
      places.add(new Place.OfStage(stage));
    }
    places.add(new Place.Documents(Optional.empty()));
    places.add(new Place.Validity(Optional.empty()));
    places.add(new Place.Details(Optional.empty()));
    places.add(new Place.HandIn(Optional.of(Addressee.ASTANA_HUB)));
    places.add(new Place.Deadlines(Optional.empty()));
    places.add(new Place.Forecast());
    places.add(new Place.DaysOff());
    places.add(new Place.Residence());
    places.add(new Place.Eligibility());
    places.add(new Place.Compare());
    places.add(new Place.SideBySide());
    places.add(new Place.PlanB());
    places.add(new Place.Rates());
    places.add(new Place.History());
    places.add(new Place.Backups());
    places.add(new Place.Settings());
    places.add(new Place.Help());
    return places;
  }
}
