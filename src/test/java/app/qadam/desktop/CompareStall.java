package app.qadam.desktop;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.Change;
import app.qadam.model.casefile.Sample;
import app.qadam.model.program.Amount;
import app.qadam.model.program.Catalogue;
import app.qadam.model.program.Country;
import app.qadam.model.program.MadeUp;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Region;
import app.qadam.store.CaseStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Orientation;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Measures how long the window stands still while somebody compares 100,000 made-up programs beside
 * those shipped: typing and taking letters away, scrolling, sorting, filtering, and going from page
 * to page. Everything is done twice: first in a program that has just started, then in one that is
 * warm.
 */
public final class CompareStall {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 27);
  private static final long SEED = 5;

  /** Which phases are gone through. */
  private static final String PHASES = System.getProperty("stall.phases", ".*");

  private static final int PASSES = 2;
  private static final int PAGES = 15;
  private static final int NOTCHES = 12;

  private final FxRobot robot = new FxRobot();
  private final WindowDriver window;
  private final Pulse pulse;

  private CompareStall(WindowDriver window) {
    this.window = window;
    this.pulse = Pulse.of(window.window().scene());
  }

  public static void main(String[] arguments) throws IOException {
    int size = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    var folder = Files.createTempDirectory("qadam-stall");
    var file = folder.resolve("Mine.qadam");
    var clock = Clock.fixed(DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    try (var store = CaseStore.create(file, clock)) {
      store.apply(Sample.asOf(DAY));
      store.apply(new Change.SetMeans(store.current().comparing().means(), means()));
    }
    var facts = withMore(FactsReader.shipped(), MadeUp.catalogue(size, SEED));
    System.out.println(facts.programs().size() + " programs");
    try (var driver = WindowDriver.knowing(facts, file, folder.resolve("home"), DAY)) {
      var stall = new CompareStall(driver);
      for (int pass = 1; pass <= PASSES; pass++) {
        System.out.println("pass " + pass);
        stall.pass();
      }
    }
  }

  private static Means means() {
    return Means.UNKNOWN
        .withIncome(Optional.of(new Amount(BigDecimal.valueOf(3_500), "USD")))
        .withSavings(Optional.of(new Amount(BigDecimal.valueOf(20_000), "USD")))
        .withDependants(Optional.of(1));
  }

  private static Facts withMore(Facts facts, Catalogue more) {
    var shipped = facts.catalogue();
    List<Program> programs = new ArrayList<>(shipped.programs());
    programs.addAll(more.programs());
    Map<String, Country> countries = new LinkedHashMap<>(more.countries());
    countries.putAll(shipped.countries());
    Map<String, Region> regions = new LinkedHashMap<>(shipped.regions());
    regions.putAll(more.regions());
    return facts.with(new Catalogue(programs, shipped.seen(), countries, regions));
  }

  private void pass() {
    tell("at rest", () -> WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS));
    tell("open the table", () -> window.click("nav-compare"));
    window.settle();
    tell("type", this::type);
    tell("scroll by wheel", this::wheel);
    tell("scroll by pages", this::pages);
    tell("drag the scroll bar", this::drag);
    tell("sort", this::sort);
    tell("open the countries", this::countries);
    tell("toggle a filter", this::toggle);
    tell("type in a sorted table", this::type);
    tell("find in the window", this::find);
    tell("side by side", () -> window.click("chip-compare-side"));
    tell("plan B", () -> window.click("chip-compare-plan-b"));
    tell("back to the table", () -> window.click("chip-compare-all"));
    tell("own figures", () -> window.click("compare-means"));
    tell("overview", () -> window.click("nav-overview"));
  }

  private void tell(String what, Runnable work) {
    if (what.matches(PHASES)) {
      System.out.println(pulse.during(what, work));
    }
  }

  /** A few words letter by letter, with letters taken away between them. */
  private void type() {
    robot.clickOn("#compare-search");
    for (String word : List.of("nomad visa", "kazakh", "golden in", "э", "zzz")) {
      letters(word);
      robot.push(KeyCode.BACK_SPACE);
      robot.push(KeyCode.BACK_SPACE);
      letters("o");
      robot.push(KeyCode.SHORTCUT, KeyCode.A);
      robot.push(KeyCode.DELETE);
    }
    window.settle();
  }

  private void letters(String word) {
    for (int i = 0; i < word.length(); i++) {
      robot.write(word.substring(i, i + 1), 0);
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private void wheel() {
    robot.moveTo("#compare-table");
    for (int i = 0; i < NOTCHES; i++) {
      robot.scroll(3, VerticalDirection.DOWN);
    }
    for (int i = 0; i < NOTCHES; i++) {
      robot.scroll(3, VerticalDirection.UP);
    }
  }

  private void pages() {
    fx(() -> {
      table().requestFocus();
      table().getSelectionModel().select(0);
    });
    for (int i = 0; i < PAGES; i++) {
      robot.push(KeyCode.PAGE_DOWN);
    }
    robot.push(KeyCode.END);
    for (int i = 0; i < PAGES; i++) {
      robot.push(KeyCode.PAGE_UP);
    }
    robot.push(KeyCode.HOME);
  }

  private void drag() {
    var thumb =
        table().lookupAll(".scroll-bar").stream()
            .filter(
                bar -> bar instanceof ScrollBar one && one.getOrientation() == Orientation.VERTICAL)
            .map(bar -> bar.lookup(".thumb"))
            .findFirst()
            .orElseThrow();
    robot.moveTo(thumb).press(MouseButton.PRIMARY);
    for (int i = 0; i < NOTCHES; i++) {
      robot.moveBy(0, 8);
    }
    for (int i = 0; i < NOTCHES; i++) {
      robot.moveBy(0, -8);
    }
    robot.release(MouseButton.PRIMARY);
  }

  /** By every column, as a press on its heading does. */
  private void sort() {
    for (ProgramColumn column : ProgramColumn.values()) {
      fx(() -> {
        var by =
            table().getColumns().stream()
                .filter(one -> one.getStyleClass().contains("of-" + column.id()))
                .findFirst()
                .orElseThrow();
        by.setSortType(TableColumn.SortType.DESCENDING);
        table().getSortOrder().setAll(List.of(by));
      });
      window.settle();
    }
  }

  private void countries() {
    robot.clickOn("#filter-places");
    window.settle();
    robot.push(KeyCode.ESCAPE);
    window.settle();
  }

  private void toggle() {
    robot.clickOn("#filter-dependants");
    window.settle();
    robot.clickOn("#filter-dependants");
    window.settle();
  }

  /** In the window's own search. */
  private void find() {
    robot.clickOn("#search");
    letters("golden nomad");
    for (int i = 0; i < 12; i++) {
      robot.push(KeyCode.BACK_SPACE);
    }
    robot.push(KeyCode.ESCAPE);
  }

  @SuppressWarnings("unchecked")
  private TableView<Program> table() {
    Node table = window.window().scene().lookup("#compare-table");
    return (TableView<Program>) table;
  }

  private static void fx(Runnable work) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
  }
}
