package app.qadam.text;

import app.qadam.model.casefile.Holding;
import app.qadam.model.casefile.Holding.Count;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a backup was made, what it holds, and what restoring it would change, in words. */
public final class BackupWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Texts texts;

  public BackupWords(Texts texts) {
    this.texts = texts;
  }

  /** {@code Sun 22 Nov 2026, 14:30}. */
  public String moment(Instant at, ZoneId zone) {
    var date = LocalDate.ofInstant(at, zone);
    return texts.get(
        "backups.moment", texts.date(date), TIME.format(LocalTime.ofInstant(at, zone)));
  }

  /** The same with today and yesterday called so, as within a sentence. */
  public String moment(Instant at, ZoneId zone, LocalDate today) {
    var time = TIME.format(LocalTime.ofInstant(at, zone));
    long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), today);
    if (days == 0) {
      return texts.get("backups.moment", texts.get("backups.today"), time);
    }
    return days == 1
        ? texts.get("backups.moment", texts.get("backups.yesterday"), time)
        : moment(at, zone);
  }

  /** {@code It holds 4 events, 8 documents}. */
  public String holds(Holding holding) {
    var counts = holding.counts();
    return counts.isEmpty() ? texts.get("backups.empty") : texts.get("backups.holds", list(counts));
  }

  /** What restoring would change, in up to three sentences. */
  public String difference(Holding.Difference difference) {
    if (difference.isNothing()) {
      return texts.get("backups.same");
    }
    return Stream.of(
            sentence("backups.back", difference.back()),
            sentence("backups.gone", difference.gone()),
            sentence("backups.then", difference.other()))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String sentence(String key, List<Count> counts) {
    return counts.isEmpty() ? "" : texts.get(key, list(counts));
  }

  private String list(List<Count> counts) {
    return texts.list(
        counts.stream()
            .map(one -> texts.quantity("holding." + one.part().id(), one.count()))
            .toList());
  }
}
