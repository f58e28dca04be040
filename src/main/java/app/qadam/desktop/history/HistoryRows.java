package app.qadam.desktop.history;

import app.qadam.model.casefile.ChangeKind;
import app.qadam.model.casefile.HistoryLine;
import app.qadam.model.casefile.Past;
import app.qadam.text.ChangeWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of the history in words, the latest first, by the days of the person's own zone. */
final class HistoryRows {
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private final List<Told> all;

  /** What stands in the list. */
  sealed interface Row {}

  /** A day, above what was done on it. */
  record Day(LocalDate date) implements Row {}

  /** Something that was done. */
  record Told(HistoryLine line, String sentence, LocalDate date, String time) implements Row {
    /** The change that can be taken back down to here. */
    Optional<HistoryLine.Made> made() {
      return line instanceof HistoryLine.Made one ? Optional.of(one) : Optional.empty();
    }

    boolean isTakenBack() {
      return line instanceof HistoryLine.Made one && !one.isInEffect();
    }

    /** Whether both tell of one line; it may have been taken back since. */
    boolean isOf(Told other) {
      if (line instanceof HistoryLine.Made one && other.line() instanceof HistoryLine.Made two) {
        return one.number() == two.number();
      }
      return line.equals(other.line());
    }

    private boolean has(List<String> words) {
      var text = sentence.toLowerCase(Locale.ROOT);
      return words.stream().allMatch(text::contains);
    }
  }

  private HistoryRows(List<Told> all) {
    this.all = all;
  }

  /** Puts a past into words; takes its time when there is much of it. */
  static HistoryRows of(Past past, ChangeWords words, ZoneId zone) {
    return new HistoryRows(
        past.lines().stream()
            .map(line -> {
              var at = line.at().atZone(zone);
              return new Told(
                  line,
                  words.sentence(line),
                  at.toLocalDate(),
                  "%02d:%02d".formatted(at.getHour(), at.getMinute()));
            })
            .toList());
  }

  /**
   * The lines that have every typed word and are of a kind, each day above its own.
   *
   * @param kind absent for all
   */
  List<Row> shown(String typed, Optional<ChangeKind> kind) {
    var words =
        typed.isBlank()
            ? List.<String>of()
            : List.of(GAPS.split(typed.strip().toLowerCase(Locale.ROOT), -1));
    List<Row> rows = new ArrayList<>();
    Optional<LocalDate> day = Optional.empty();
    for (Told told : all) {
      if (!told.has(words) || kind.filter(one -> !kinds(told.line()).contains(one)).isPresent()) {
        continue;
      }
      if (!day.equals(Optional.of(told.date()))) {
        day = Optional.of(told.date());
        rows.add(new Day(told.date()));
      }
      rows.add(told);
    }
    return rows;
  }

  private static Set<ChangeKind> kinds(HistoryLine line) {
    return switch (line) {
      case HistoryLine.Made made -> ChangeKind.of(made.change());
      case HistoryLine.TakenBack back -> ChangeKind.of(back.change());
      case HistoryLine.Repeated again -> ChangeKind.of(again.change());
      case HistoryLine.Purged _ -> EnumSet.of(ChangeKind.FILES);
    };
  }
}
