package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Theme;
import app.qadam.model.Named;
import app.qadam.store.BackupPlace;
import app.qadam.store.OwnerOnly;
import app.qadam.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/**
 * How the window looks and which files it knows, in a small file of its own. Never anything of an
 * application. A setting that cannot be read is the usual one; one that cannot be written is lost
 * and nothing else.
 */
public final class Preferences {
  /** Text sizes that can be chosen, in per cent. */
  public static final List<Integer> TEXT_SIZES = List.of(90, 100, 125, 150);

  /** After how many minutes without input a protected file can be locked; 0 for never. */
  public static final List<Integer> LOCK_TIMES = List.of(0, 1, 5, 15, 60);

  private static final int USUAL_LOCK_TIME = 15;
  private static final Logger LOG = Logger.getLogger(Preferences.class.getName());
  private static final int RECENT = 8;

  /** The files whose rights were told of. */
  private static final String TOLD = "rights-told";

  private final Path folder;
  private final Path file;
  private final Properties values = new Properties();

  /** Reads the settings in a folder. */
  public Preferences(Path folder) {
    this.folder = folder;
    this.file = folder.resolve("settings.properties");
    load();
  }

  private void load() {
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(in);
    } catch (NoSuchFileException e) {
      LOG.log(Level.FINE, "first start", e);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "the settings cannot be read; the usual ones hold", e);
    }
  }

  public Theme theme() {
    return Named.find(Theme.class, values.getProperty("theme", "")).orElse(Theme.SYSTEM);
  }

  public void setTheme(Theme theme) {
    set("theme", theme.id());
  }

  /** The language chosen; without a choice the system's, when Qadam speaks it. */
  public Locale language() {
    var chosen = values.getProperty("language", Locale.getDefault().getLanguage());
    return Texts.LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(chosen))
        .findFirst()
        .orElse(Texts.LANGUAGES.getFirst());
  }

  public void setLanguage(Locale language) {
    set("language", language.getLanguage());
  }

  /** The size of text in per cent. */
  public int textSize() {
    return TEXT_SIZES.stream()
        .filter(size -> String.valueOf(size).equals(values.getProperty("text-size")))
        .findFirst()
        .orElse(100);
  }

  public void setTextSize(int percent) {
    set("text-size", String.valueOf(percent));
  }

  /** After how many minutes without input a protected file locks itself; 0 for never. */
  public int lockAfter() {
    return LOCK_TIMES.stream()
        .filter(minutes -> String.valueOf(minutes).equals(values.getProperty("lock-after")))
        .findFirst()
        .orElse(USUAL_LOCK_TIME);
  }

  public void setLockAfter(int minutes) {
    set("lock-after", String.valueOf(minutes));
  }

  /** The files opened last, the newest first. */
  public List<Path> recent() {
    return IntStream.range(0, RECENT)
        .mapToObj(i -> Optional.ofNullable(values.getProperty("recent." + i)))
        .flatMap(Optional::stream)
        .map(Path::of)
        .toList();
  }

  /** Puts a file first among those opened last. */
  public void opened(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    load();
    List<Path> files = new ArrayList<>(recent());
    files.remove(absolute);
    files.addFirst(absolute);
    setRecent(files);
  }

  /** Takes a file from those opened last; the file itself stays. */
  void forget(Path path) {
    load();
    setRecent(recent().stream().filter(file -> !file.equals(path)).toList());
  }

  /** Empties the list of those opened last; the files themselves stay. */
  void forgetRecent() {
    load();
    setRecent(List.of());
  }

  private void setRecent(List<Path> files) {
    for (int i = 0; i < RECENT; i++) {
      if (i < files.size()) {
        values.setProperty("recent." + i, files.get(i).toString());
      } else {
        values.remove("recent." + i);
      }
    }
    save();
  }

  /** Whether the rights of a file were not told of yet; from now on they were. */
  boolean isFirstTimeFor(Path file) {
    var told = new ArrayList<>(remembered(TOLD).stream().flatMap(String::lines).toList());
    var path = file.toAbsolutePath().normalize().toString();
    if (told.contains(path)) {
      return false;
    }
    told.addFirst(path);
    remember(TOLD, String.join("\n", told.subList(0, Math.min(told.size(), RECENT))));
    return true;
  }

  /** Where backups lie. */
  public BackupPlace backupPlace() {
    try {
      return Optional.ofNullable(values.getProperty("backups"))
          .map(Path::of)
          .map(BackupPlace::in)
          .orElse(BackupPlace.BESIDE);
    } catch (InvalidPathException e) {
      return BackupPlace.BESIDE;
    }
  }

  public void setBackupPlace(BackupPlace place) {
    load();
    place
        .chosen()
        .ifPresentOrElse(
            folder -> values.setProperty("backups", folder.toString()),
            () -> values.remove("backups"));
    save();
  }

  /** Where the window stood; earlier versions wrote its size alone. */
  Optional<WindowPlace> windowPlace() {
    try {
      var isPlaced = values.containsKey("window.x") && values.containsKey("window.y");
      return Optional.of(
          new WindowPlace(
              new Rectangle2D(
                  isPlaced ? number("window.x") : 0,
                  isPlaced ? number("window.y") : 0,
                  number("window.width"),
                  number("window.height")),
              isPlaced,
              "true".equals(values.getProperty("window.maximised"))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private double number(String name) {
    return Double.parseDouble(values.getProperty(name, ""));
  }

  void setWindowPlace(WindowPlace place) {
    load();
    if (place.isPlaced()) {
      values.setProperty("window.x", String.valueOf(Math.round(place.frame().getMinX())));
      values.setProperty("window.y", String.valueOf(Math.round(place.frame().getMinY())));
    }
    values.setProperty("window.width", String.valueOf(Math.round(place.frame().getWidth())));
    values.setProperty("window.height", String.valueOf(Math.round(place.frame().getHeight())));
    values.setProperty("window.maximised", String.valueOf(place.isMaximised()));
    save();
  }

  /** How a page was left. */
  public Optional<String> remembered(String name) {
    return Optional.ofNullable(values.getProperty("page." + name));
  }

  /** Remembers how a page was left. */
  public void remember(String name, String value) {
    if (!value.equals(values.getProperty("page." + name))) {
      set("page." + name, value);
    }
  }

  /** What another window wrote meanwhile stays. */
  private void set(String name, String value) {
    load();
    values.setProperty(name, value);
    save();
  }

  private void save() {
    try {
      OwnerOnly.folder(folder);
      var next = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(next);
      OwnerOnly.create(next);
      try (var out = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
        values.store(out, null);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the settings cannot be written", e);
    }
  }
}
