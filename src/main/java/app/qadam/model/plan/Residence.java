package app.qadam.model.plan;

import app.qadam.model.Phrase;
import app.qadam.model.casefile.RecordedStay;
import app.qadam.model.time.DaySpan;
import app.qadam.model.time.StayDays;
import app.qadam.model.time.VisaFree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the applicant was, what allows it, and how near the tax line is.
 *
 * @param stays in order of entry
 * @param days the days of all stays
 * @param years the calendar years with days in the country up to today, and the current one, in
 *     order
 * @param twelveMonths the days in the twelve months that end today, both ends inclusive
 * @param passesYear the first day on which the days of its calendar year are more than {@link
 *     #LIMIT}, if the open stay goes on; not before this calendar year, and behind today when this
 *     year's line is passed already
 * @param passesTwelveMonths the first day on which the twelve months up to it hold {@link #LIMIT}
 *     days or more, if the open stay goes on; before this calendar year only where the line is
 *     passed still on its 1 January, since twelve months that end in this year are what counts for
 *     it
 * @param permissions the three permissions
 * @param visaFree the visa-free days; absent when no nationality is known to be visa-free
 */
public record Residence(
    List<Stay> stays,
    StayDays days,
    List<Year> years,
    int twelveMonths,
    Optional<LocalDate> passesYear,
    Optional<LocalDate> passesTwelveMonths,
    List<Permission> permissions,
    Optional<VisaFreeDays> visaFree) {
  /**
   * Days of tax residence: the programme page counts more than these, the Tax Code these or more.
   */
  public static final int LIMIT = 183;

  public Residence {
    stays = List.copyOf(stays);
    years = List.copyOf(years);
    permissions = List.copyOf(permissions);
  }

  /**
   * A stay.
   *
   * @param recorded absent for one that follows from a recorded arrival alone: it goes on until the
   *     day before the next entry, because no exit is known
   */
  public record Stay(Optional<RecordedStay> recorded, DaySpan span) {
    /** How many of its days are over on {@code today}, that day included. */
    public long daysUpTo(LocalDate today) {
      return span.daysWithin(span.first(), today);
    }
  }

  /**
   * The days of a calendar year.
   *
   * @param days up to today, inclusive
   * @param ifStaying to the end of the year, if the open stay goes on
   */
  public record Year(int year, int days, int ifStaying) {
    /** Whether the programme page's line is passed. */
    public boolean isPassed() {
      return days > LIMIT;
    }
  }

  /**
   * The visa-free days of a national who needs no visa.
   *
   * @param nationality the country whose days these are
   * @param used in the window that ends today, both ends inclusive
   * @param comesBack when used days are free again, if the applicant is away from tomorrow on
   * @param latestExit the last day to leave for someone who is there without a visa; empty when
   *     nobody is, and when it is already too late
   * @param isOver whether the days are already more than allowed
   */
  public record VisaFreeDays(
      String nationality,
      VisaFree rule,
      int used,
      int left,
      List<VisaFree.Return> comesBack,
      Optional<LocalDate> latestExit,
      boolean isOver) {
    public VisaFreeDays {
      comesBack = List.copyOf(comesBack);
    }
  }

  /** The stay that has not ended. */
  public Optional<Stay> open() {
    return stays.stream().filter(stay -> stay.span().isOpen()).findFirst();
  }

  /** The first day on which the applicant passes either line; the earlier of the two. */
  public Optional<LocalDate> passes() {
    return Stream.concat(passesYear.stream(), passesTwelveMonths.stream())
        .min(LocalDate::compareTo);
  }

  /** One of the permissions. */
  public Permission permission(Permission.Kind kind) {
    return permissions.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * What has to be said before the exit of the open stay is recorded; see {@link
   * #warningBeforeLeaving(LocalDate, LocalDate)}.
   *
   * @param exit the day of leaving
   */
  public Optional<Phrase> warningBeforeLeaving(LocalDate exit) {
    return warningBeforeLeaving(open().map(stay -> stay.span().first()).orElse(exit), exit);
  }

  /**
   * What has to be said before the exit of a stay is recorded: on a visa for one entry it ends the
   * right to come back. Empty when it does not: a stay that began before the visa does not use it
   * up, and with a multiple-entry visa or a permit one can come back.
   *
   * @param entry the first day of that stay
   * @param exit the day of leaving
   */
  public Optional<Phrase> warningBeforeLeaving(LocalDate entry, LocalDate exit) {
    var visa = permission(Permission.Kind.E_VISA);
    boolean isOnSingleEntry =
        visa.state() == Permission.State.CURRENT
            && visa.from().filter(day -> !entry.isBefore(day)).isPresent()
            && !isIssuedBy(Permission.Kind.MULTIPLE_ENTRY_VISA, exit)
            && !isIssuedBy(Permission.Kind.PERMIT, exit);
    return isOnSingleEntry
        ? Optional.of(Phrase.of("residence.single-entry", exit))
        : Optional.empty();
  }

  private boolean isIssuedBy(Permission.Kind kind, LocalDate day) {
    return permission(kind).from().filter(from -> !from.isAfter(day)).isPresent();
  }
}
