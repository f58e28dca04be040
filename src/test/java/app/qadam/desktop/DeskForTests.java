package app.qadam.desktop;

import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.facts.CaseFacts;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A desk that keeps the case file in memory and remembers what was asked of it. */
public final class DeskForTests implements Desk {
  private boolean fails;
  private int exported;
  private static final Facts FACTS = FactsReader.shipped();

  private final CaseFacts facts = new CaseFacts(FACTS);
  private final ReadOnlyObjectWrapper<Situation> situation;
  private final FilesForTests files;
  private final HistoryForTests history = new HistoryForTests();
  private final Texts texts;
  private final LocalDate today;
  private final List<Change> sent = new ArrayList<>();
  private final List<Place> opened = new ArrayList<>();
  private final Map<String, String> remembered = new HashMap<>();
  private final Map<String, String> kept = new HashMap<>();

  public DeskForTests(CaseFile file, LocalDate today, Locale language) {
    this.today = today;
    this.texts = Texts.in(language);
    this.files = new FilesForTests(this, today);
    this.situation = new ReadOnlyObjectWrapper<>(situation(file));
  }

  private Situation situation(CaseFile file) {
    var inForce = facts.of(file.comparing(), files::content);
    return new Situation(file, Plan.of(file, inForce, today), inForce);
  }

  /** The changes sent, in order. */
  public List<Change> sent() {
    return sent;
  }

  /** The places opened, in order. */
  public List<Place> opened() {
    return opened;
  }

  /** From now on nothing can be saved, as on a full disk. */
  public void fail() {
    fails = true;
  }

  @Override
  public ReadOnlyObjectProperty<Situation> situation() {
    return situation.getReadOnlyProperty();
  }

  @Override
  public Texts texts() {
    return texts;
  }

  @Override
  public void send(Function<CaseFile, Change> change, Runnable saved) {
    if (fails) {
      return;
    }
    var file = situation.get().file();
    var next = change.apply(file);
    sent.add(next);
    situation.set(situation(next.applyTo(file)));
    saved.run();
  }

  @Override
  public void open(Place place) {
    opened.add(place);
  }

  @Override
  public void exportCalendar() {
    exported++;
  }

  /** How often a calendar was asked for. */
  public int exported() {
    return exported;
  }

  @Override
  public FilesForTests files() {
    return files;
  }

  @Override
  public HistoryForTests history() {
    return history;
  }

  @Override
  public Optional<String> remembered(String name) {
    return Optional.ofNullable(remembered.get(name));
  }

  @Override
  public void remember(String name, String value) {
    remembered.put(name, value);
  }

  @Override
  public Optional<String> kept(String name) {
    return Optional.ofNullable(kept.get(name));
  }

  @Override
  public void keep(String name, String value) {
    kept.put(name, value);
  }

  @Override
  public void browse(String address) {}
}
