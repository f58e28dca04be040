package app.qadam.facts;

import app.qadam.model.Facts;
import app.qadam.model.edition.Edition;
import app.qadam.model.fact.Source;
import app.qadam.model.stage.Stage;
import app.qadam.model.stage.StageGuide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all facts files and checks them against each other. */
public final class FactsReader {
  /** Where the facts files come from, by their names. */
  @FunctionalInterface
  public interface Files {
    /** The file's bytes, or null when there is no such file. */
    @Nullable InputStream open(String name) throws IOException;
  }

  private static final String FOLDER = "/app/qadam/facts/";
  private static final Files SHIPPED = FactsReader.class::getResourceAsStream;

  private final Files files;
  private final Map<String, Place> instead;
  private final boolean isShipped;

  /** A reader of other files than those shipped. */
  public FactsReader(Files files) {
    this(files, Map.of(), false);
  }

  private FactsReader(Files files, Map<String, Place> instead, boolean isShipped) {
    this.files = files;
    this.instead = Map.copyOf(instead);
    this.isShipped = isShipped;
  }

  /**
   * A reader of the shipped files, but for some.
   *
   * @param instead what stands at the top of others, by the names of the shipped ones
   */
  static FactsReader shippedBut(Map<String, Place> instead) {
    return new FactsReader(SHIPPED, instead, true);
  }

  /**
   * The facts that Qadam ships with.
   *
   * @throws BrokenFacts when a file is missing or wrong, with the file, the place and what is wrong
   */
  public static Facts shipped() {
    return shippedBut(Map.of()).read();
  }

  /**
   * Reads and checks everything.
   *
   * @throws BrokenFacts when a file is missing or wrong, with the file, the place and what is wrong
   */
  public Facts read() {
    var sources = sources(open("sources.json"));
    var guide = new GuideFacts(sources);
    var documents = open("documents.json").at("documents").distinct(guide::document, d -> d.id());
    var documentIds = documents.stream().map(d -> d.id()).collect(Collectors.toSet());
    var stages = stages(open("stages.json").at("stages"), guide, documentIds);
    var requirements =
        open("requirements.json").at("requirements").distinct(guide::requirement, r -> r.id());
    var rules =
        open("rules.json")
            .at("rules")
            .distinct(place -> guide.rule(place, documentIds), r -> r.id());
    var time = new TimeFacts(guide);
    var steps = open("steps.json");
    var estimates = time.estimates(steps, documentIds);
    var visaFree = open("visa-free.json").make(time::visaFree);
    var papers = new PaperFacts(guide);
    var help = guide.help(open("help.json"));
    var days = open("calendar.json");
    var calendar = CalendarFacts.calendar(days);
    var calendarSources = CalendarFacts.sources(days, sources);
    var table = new ProgramFacts(sources);
    var rates = table.rates(open("rates.json"));
    var catalogue = table.catalogue(open("countries.json"), open("programs.json"), rates);
    return new Facts(
        sources,
        stages,
        requirements,
        documents,
        rules,
        time.steps(steps, estimates),
        estimates,
        visaFree,
        open("evisa.json").make(papers::eVisa),
        open("legalisation.json").make(papers::legalisation),
        papers.handIns(open("hand-in.json"), documentIds),
        calendar,
        calendarSources,
        catalogue,
        rates,
        help,
        Edition.shipped(catalogue.seen()));
  }

  private static Map<String, Source> sources(Place file) {
    Map<String, Source> sources = new LinkedHashMap<>();
    file.at("sources")
        .distinct(GuideFacts::source, Source::id)
        .forEach(source -> sources.put(source.id(), source));
    return sources;
  }

  private static Map<Stage, StageGuide> stages(
      Place list, GuideFacts guide, Set<String> documentIds) {
    Function<Place, StageGuide> make = place -> guide.stage(place, documentIds);
    List<StageGuide> guides = list.distinct(make, StageGuide::stage);
    Map<Stage, StageGuide> stages = new EnumMap<>(Stage.class);
    guides.forEach(one -> stages.put(one.stage(), one));
    if (!guides.stream().map(StageGuide::stage).toList().equals(List.of(Stage.values()))) {
      throw list.broken("the eight stages are expected in their order");
    }
    return stages;
  }

  private Place open(String name) {
    var other = instead.get(name);
    if (other != null) {
      return other;
    }
    try {
      var packed = isShipped ? packed(name) : Optional.<Place>empty();
      return packed.isPresent() ? packed.get() : json(name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be read", e);
    }
  }

  private Place json(String name) throws IOException {
    try (var in = files.open(FOLDER + name)) {
      if (in == null) {
        throw new BrokenFacts(name, BrokenFacts.WHOLE_FILE, "is missing");
      }
      return FactsJson.read(name, in);
    }
  }

  /** The same where it lies packed beside it, as in the packages. */
  private static Optional<Place> packed(String name) throws IOException {
    try (var in = FactsReader.class.getResourceAsStream(FOLDER + PackedTree.name(name))) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Place(name, "", PackedTree.read(in.readAllBytes())));
    }
  }
}
