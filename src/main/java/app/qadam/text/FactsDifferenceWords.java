package app.qadam.text;

import app.qadam.model.Facts;
import app.qadam.model.edition.FactsDifference;
import app.qadam.model.edition.OtherChange;
import app.qadam.model.edition.ProgramChange;
import app.qadam.model.edition.RateChange;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In what two facts differ, in words. */
public final class FactsDifferenceWords {
  private final FactsDifference difference;
  private final Texts texts;
  private final ProgramWords earlier;
  private final ProgramWords later;
  private final FactsWords words;

  /** What differs of one sort. */
  public record Section(String heading, List<String> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  public FactsDifferenceWords(FactsDifference difference, Facts before, Facts after, Texts texts) {
    this.difference = difference;
    this.texts = texts;
    this.earlier = new ProgramWords(before, texts);
    this.later = new ProgramWords(after, texts);
    this.words = new FactsWords(texts);
  }

  /** {@code 3 programs changed, 1 added; 44 exchange rates changed}. */
  public String summary() {
    if (difference.isEmpty()) {
      return texts.get("facts.sum.nothing");
    }
    List<String> programs = new ArrayList<>();
    count(programs, "changed", difference.changed().size());
    count(programs, "added", difference.added().size());
    count(programs, "removed", difference.removed().size());
    return Stream.of(
            String.join(", ", programs),
            sum("facts.sum.rates", difference.rates().size()),
            sum("facts.sum.others", difference.others().size()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** The first count names what is counted, the others need not. */
  private void count(List<String> programs, String how, int count) {
    var unit = programs.isEmpty() ? "facts.sum.programs." + how : "facts.sum.more." + how;
    if (count > 0) {
      programs.add(texts.quantity(unit, count));
    }
  }

  private String sum(String unit, int count) {
    return count == 0 ? "" : texts.quantity(unit, count);
  }

  /**
   * All lines, sort by sort.
   *
   * @param shortlist the programs that the applicant keeps for comparing; what becomes of them
   *     comes first
   */
  public List<Section> sections(List<String> shortlist) {
    List<Section> sections = new ArrayList<>();
    add(sections, "facts.sort.shortlist", ofShortlist(shortlist));
    add(sections, "facts.sort.changed", difference.changed().stream().map(this::changed));
    add(sections, "facts.sort.added", difference.added().stream().map(later::full));
    add(sections, "facts.sort.removed", difference.removed().stream().map(earlier::full));
    add(sections, "facts.sort.rates", difference.rates().stream().map(this::rate));
    for (OtherChange.Kind kind : OtherChange.Kind.values()) {
      add(
          sections,
          "facts.kind." + kind.id(),
          difference.others().stream().filter(one -> one.kind() == kind).map(this::other));
    }
    return sections;
  }

  private void add(List<Section> sections, String key, Stream<String> lines) {
    var all = lines.toList();
    if (!all.isEmpty()) {
      sections.add(new Section(texts.get(key), all));
    }
  }

  private Stream<String> ofShortlist(List<String> shortlist) {
    return Stream.concat(
        difference.changedOf(shortlist).stream().map(change -> changed(change, later(change))),
        difference.removedOf(shortlist).stream()
            .map(program -> texts.get("facts.line.gone", name(program))));
  }

  private static String name(Program program) {
    return program.name();
  }

  private static String later(ProgramChange change) {
    return change.after().name();
  }

  private String changed(ProgramChange change) {
    return changed(change, later.full(change.after()));
  }

  private String changed(ProgramChange change, String name) {
    var parts =
        Stream.concat(
            change.columns().stream().map(column -> column(change, column)),
            change.kinds() ? Stream.of(texts.get("facts.line.kinds")) : Stream.empty());
    return texts.get("facts.line.program", name, parts.collect(Collectors.joining("; ")));
  }

  private String column(ProgramChange change, ProgramColumn column) {
    var heading = later.heading(column);
    var was = earlier.cell(change.before(), column).text();
    var is = later.cell(change.after(), column).text();
    if (!was.equals(is)) {
      return texts.get("facts.line.now", heading, is, was);
    }
    // Both read the same; then it is the printed text, or how it was read.
    var printedBefore = column.asked(change.before()).map(asked -> asked.text()).orElse("");
    var printedAfter = column.asked(change.after()).map(asked -> asked.text()).orElse("");
    return printedBefore.equals(printedAfter)
        ? texts.get("facts.line.reading", heading)
        : texts.get("facts.line.now", heading, printedAfter, printedBefore);
  }

  private String rate(RateChange change) {
    var name = words.currency(change.currency());
    var was = change.before().map(this::exact);
    var is = change.after().map(this::exact);
    if (is.isEmpty()) {
      return texts.get("facts.line.no-rate", change.currency(), name);
    }
    return was.map(
            before -> texts.get("facts.line.rate", change.currency(), name, is.get(), before))
        .orElseGet(() -> texts.get("facts.line.new-rate", change.currency(), name, is.get()));
  }

  /** With all its digits, or two rates could read the same. */
  private String exact(BigDecimal rate) {
    return TypedRate.of(rate, texts.locale());
  }

  private String other(OtherChange change) {
    return texts.get("facts.line.fact", change.name(), texts.get("facts.how." + change.how().id()));
  }
}
