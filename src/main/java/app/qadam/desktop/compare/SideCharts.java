package app.qadam.desktop.compare;

import app.qadam.desktop.compare.Incomes.Asking;
import app.qadam.desktop.compare.Incomes.Standing;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.draw.ChartCard;
import app.qadam.model.program.Program;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** Two charts in which some programs stand among all the others. */
final class SideCharts {
  private final ChartCard<Asking> strip;
  private final ChartCard<Asking> stays;
  private final VBox node;
  private final Texts texts;

  SideCharts(Desk desk) {
    texts = desk.texts();
    strip = new ChartCard<>(desk, "income-strip");
    stays = new ChartCard<>(desk, "stay-chart");
    node = Parts.column(0, strip.node(), stays.node());
    node.getStyleClass().add("comparison");
  }

  VBox node() {
    return node;
  }

  /**
   * Shows some programs among all the others.
   *
   * @param own the applicant's income in the currency of the incomes; absent when not told
   */
  void show(
      Incomes incomes,
      List<Program> programs,
      Optional<BigDecimal> own,
      ProgramWords programWords) {
    var chosen = programs.stream().map(Program::id).collect(Collectors.toUnmodifiableSet());
    var words = new ChartWords(texts, programWords, incomes.currency());
    var dated = dated(incomes);
    var named = incomes.all().stream().filter(one -> chosen.contains(one.program().id())).toList();
    var income = texts.get("side.strip", incomes.currency());
    strip.show(
        new ChartCard.Content<>(
            income,
            () ->
                IncomeStrip.of(
                    incomes,
                    chosen,
                    own,
                    words,
                    spoken(income, incomes.count(Standing.AMOUNT), named, words)),
            stripNotes(incomes, named, own, words),
            dated,
            incomes::stated,
            asking -> words.incomeLine(asking, chosen)));
    var stay = texts.get("side.stay", incomes.currency());
    stays.show(
        new ChartCard.Content<>(
            stay,
            () ->
                StayChart.of(
                    incomes,
                    chosen,
                    own,
                    words,
                    spoken(stay, StayChart.shown(incomes).size(), named, words)),
            stayNotes(incomes),
            dated,
            () -> byIncome(incomes),
            asking -> words.stayLine(asking, chosen)));
  }

  private static List<Asking> byIncome(Incomes incomes) {
    return StayChart.shown(incomes).stream()
        .sorted(
            Comparator.comparing(Asking::monthly)
                .thenComparing(asking -> asking.program().stay().max()))
        .toList();
  }

  private String spoken(String title, long count, List<Asking> named, ChartWords words) {
    return texts.get(
        "chart.spoken",
        title,
        texts.quantity("side.programs", count),
        named.stream().map(words::name).collect(Collectors.joining("; ")));
  }

  private String dated(Incomes incomes) {
    var rates = incomes.rates();
    var dated =
        texts.get(
            "chart.dated",
            texts.plainDate(incomes.catalogue().seen()),
            texts.plainDate(rates.date()));
    return rates.own().isEmpty() ? dated : texts.get("chart.dated.own", dated);
  }

  private List<String> stripNotes(
      Incomes incomes, List<Asking> named, Optional<BigDecimal> own, ChartWords words) {
    List<String> notes = new ArrayList<>();
    named.forEach(asking -> whyNot(asking).ifPresent(notes::add));
    own.filter(sum -> sum.signum() == 0)
        .ifPresent(sum -> notes.add(texts.get("side.strip.own-zero", words.sum(sum))));
    notes.add(
        Stream.concat(
                Stream.of(texts.get("side.strip.note")), left(incomes, Set.of(Standing.SAVINGS)))
            .collect(Collectors.joining(" ")));
    return notes;
  }

  private List<String> stayNotes(Incomes incomes) {
    return List.of(
        Stream.concat(
                Stream.of(texts.get("side.stay.note")),
                left(
                    incomes,
                    Set.of(
                        Standing.NOT_STATED,
                        Standing.CUT_AT_SOURCE,
                        Standing.SAVINGS,
                        Standing.NO_RATE)))
            .collect(Collectors.joining(" ")));
  }

  /** A sentence on the programs that have no place, for each reason. */
  private Stream<String> left(Incomes incomes, Set<Standing> reasons) {
    return Stream.of(Standing.values())
        .filter(reasons::contains)
        .filter(reason -> incomes.count(reason) > 0)
        .flatMap(
            reason -> left(reason).map(key -> texts.quantity(key, incomes.count(reason))).stream());
  }

  private static Optional<String> left(Standing reason) {
    return switch (reason) {
      case AMOUNT, NO_MINIMUM -> Optional.empty();
      case NOT_STATED -> Optional.of("side.left.not-stated");
      case CUT_AT_SOURCE -> Optional.of("side.left.cut");
      case SAVINGS -> Optional.of("side.savings");
      case NO_RATE -> Optional.of("side.left.no-rate");
    };
  }

  /** Why a chosen program has no dot on the strip. */
  private Optional<String> whyNot(Asking asking) {
    var name = asking.program().name();
    return switch (asking.standing()) {
      case AMOUNT -> Optional.empty();
      case NO_MINIMUM -> Optional.of(texts.get("side.strip.no-minimum", name));
      case NOT_STATED -> Optional.of(texts.get("side.strip.not-stated", name));
      case CUT_AT_SOURCE -> Optional.of(texts.get("side.strip.cut", name));
      case SAVINGS -> Optional.of(texts.get("side.strip.savings", name));
      case NO_RATE -> Optional.of(texts.get("side.strip.no-rate", name));
    };
  }
}
