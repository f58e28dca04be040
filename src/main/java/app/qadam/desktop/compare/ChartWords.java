package app.qadam.desktop.compare;

import app.qadam.desktop.compare.Incomes.Asking;
import app.qadam.desktop.compare.Incomes.Standing;
import app.qadam.desktop.kit.draw.Mark;
import app.qadam.model.program.Program;
import app.qadam.model.program.Stay;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the charts say: their dots, their names and the lines of their texts. */
final class ChartWords {
  /** So many programs of a dot are named. */
  static final int NAMED = 12;

  private final Texts texts;
  private final ProgramWords words;
  private final String currency;

  ChartWords(Texts texts, ProgramWords words, String currency) {
    this.texts = texts;
    this.words = words;
    this.currency = currency;
  }

  String sum(BigDecimal amount) {
    return texts.money(amount, currency);
  }

  String sum(double amount) {
    return sum(BigDecimal.valueOf(amount));
  }

  String own(BigDecimal amount) {
    return texts.get("chart.own", sum(amount));
  }

  String noMinimum() {
    return texts.get("compare.no-minimum");
  }

  String length(Stay.Length length) {
    return words.length(length);
  }

  /** {@code IT Residence Permit $2,083}. */
  String name(Asking asking) {
    return asking.is(Standing.AMOUNT)
        ? texts.get("chart.name", asking.program().name(), sum(asking.monthly()))
        : asking.program().name();
  }

  /** {@code $2,083 a month: IT Residence Permit, Georgia}. */
  Mark income(Group group) {
    return new Mark(monthly(group.members()), () -> programs(group.members()), Optional.empty());
  }

  /** {@code $2,083 a month, up to 3 years: IT Residence Permit, Georgia}. */
  Mark stay(Group group) {
    return new Mark(
        texts.get("chart.up-to", monthly(group.members()), longest(group.members())),
        () -> programs(group.members()),
        Optional.empty());
  }

  /** A line of the text for the strip. */
  String incomeLine(Asking asking, Set<String> chosen) {
    return line(monthly(List.of(asking)), asking.program(), chosen);
  }

  /** A line of the text for the chart of stays. */
  String stayLine(Asking asking, Set<String> chosen) {
    var one = List.of(asking);
    return line(texts.get("chart.up-to", monthly(one), longest(one)), asking.program(), chosen);
  }

  private String line(String figures, Program program, Set<String> chosen) {
    var line = texts.get("chart.dot", figures, words.full(program));
    return chosen.contains(program.id()) ? texts.get("chart.chosen", line) : line;
  }

  private String monthly(List<Asking> members) {
    if (members.getFirst().is(Standing.NO_MINIMUM)) {
      return noMinimum();
    }
    return texts.get(
        "compare.every-month",
        range(sum(members.getFirst().monthly()), sum(members.getLast().monthly())));
  }

  private String longest(List<Asking> members) {
    var lengths =
        members.stream()
            .map(member -> member.program().stay().max())
            .sorted(Comparator.naturalOrder())
            .toList();
    return range(words.lengthWithin(lengths.getFirst()), words.lengthWithin(lengths.getLast()));
  }

  private String range(String from, String to) {
    return from.equals(to) ? from : texts.get("compare.from-to", from, to);
  }

  private String programs(List<Asking> members) {
    var named =
        members.stream()
            .limit(NAMED)
            .map(member -> words.full(member.program()))
            .collect(Collectors.joining("; "));
    int more = members.size() - NAMED;
    return more > 0 ? texts.get("chart.and-more", named, texts.number(more)) : named;
  }
}
