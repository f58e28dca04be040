package app.qadam.desktop;

import app.qadam.store.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One window for one person at one screen. The first start holds a lock, which the system takes
 * away with its process, and watches a folder; a later one puts the name of its file there and ends
 * as soon as it was taken. Files and no socket, so that nobody has to be told apart from a program
 * that listens.
 */
final class OneWindow implements AutoCloseable {
  /** How long a start waits for a window that does not answer, before it opens its own. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Logger LOG = Logger.getLogger(OneWindow.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** A request that is older was left by a start that broke off. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private static final String ENDING = ".request";

  private final Path folder;

  /** Absent for a window that stands beside one that does not answer. */
  private final Optional<FileLock> lock;

  private OneWindow(Path folder, Optional<FileLock> lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Where windows at this screen meet; another screen of the same person has its own. */
  static Path folder(Path settings) {
    var screen = Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
    return settings.resolve("running").resolve("screen" + screen.replaceAll("[^A-Za-z0-9]", "_"));
  }

  /**
   * Enters as the window, or hands over to the one that is there.
   *
   * @param file to open there
   * @return empty when the running window took it, and nothing is left to do
   */
  static Optional<OneWindow> enter(Path folder, Optional<Path> file, Duration patience) {
    try {
      OwnerOnly.folder(folder);
      var lock = lock(folder);
      return lock.isPresent()
          ? Optional.of(new OneWindow(folder, lock))
          : handOver(folder, file, patience);
    } catch (IOException e) {
      // Without such a folder every start has its own window.
      LOG.log(Level.FINE, "windows cannot find each other", e);
      return Optional.of(new OneWindow(folder, Optional.empty()));
    }
  }

  @SuppressWarnings("resource") // the lock holds its channel until the window closes
  private static Optional<FileLock> lock(Path folder) throws IOException {
    var place = folder.resolve("lock");
    try {
      OwnerOnly.create(place);
    } catch (FileAlreadyExistsException e) {
      LOG.log(Level.FINEST, "there was a window before", e);
    }
    var channel = FileChannel.open(place, StandardOpenOption.WRITE);
    try {
      var lock = Optional.ofNullable(channel.tryLock());
      if (lock.isEmpty()) {
        channel.close();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    }
  }

  private static Optional<OneWindow> handOver(Path folder, Optional<Path> file, Duration patience)
      throws IOException {
    var request = ask(folder, file);
    for (var left = patience; left.isPositive(); left = left.minus(PAUSE)) {
      if (!Files.exists(request)) {
        return Optional.empty();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    // Whoever takes the request away has it: a window that wakes up late finds nothing.
    return Files.deleteIfExists(request)
        ? Optional.of(new OneWindow(folder, lock(folder)))
        : Optional.empty();
  }

  /** The request appears whole or not at all. */
  private static Path ask(Path folder, Optional<Path> file) throws IOException {
    var name = UUID.randomUUID().toString();
    var begun = folder.resolve(name + ".new");
    OwnerOnly.create(begun);
    Files.writeString(begun, file.map(path -> path.toAbsolutePath().toString()).orElse(""));
    return Files.move(begun, folder.resolve(name + ENDING), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Answers later starts from now on.
   *
   * @param screen runs what the window does; while it does not, a later start is not answered
   * @param asked is told of the file that a later start brought, if any
   */
  void listen(Executor screen, Consumer<Optional<Path>> asked) {
    if (lock.isPresent()) {
      Thread.ofPlatform().name("qadam-one-window").daemon().start(() -> watch(screen, asked));
    }
  }

  private void watch(Executor screen, Consumer<Optional<Path>> asked) {
    try (var watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      screen.execute(() -> take(asked));
      while (true) {
        var key = watch.take();
        key.pollEvents();
        screen.execute(() -> take(asked));
        if (!key.reset()) {
          return;
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "later starts open their own window", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(Consumer<Optional<Path>> asked) {
    try {
      for (Path request : requests()) {
        var text = Files.readString(request);
        boolean isFresh =
            Files.getLastModifiedTime(request).toMillis()
                > System.currentTimeMillis() - FRESH.toMillis();
        if (Files.deleteIfExists(request) && isFresh) {
          asked.accept(Optional.of(text).filter(name -> !name.isEmpty()).map(Path::of));
        }
      }
    } catch (IOException | InvalidPathException e) {
      LOG.log(Level.FINE, "a start did not wait", e);
    }
  }

  private List<Path> requests() throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /** From now on another start is the window. */
  @Override
  public void close() {
    lock.ifPresent(held -> {
      try {
        held.acquiredBy().close();
      } catch (IOException e) {
        LOG.log(Level.FINE, "the lock goes with the process", e);
      }
    });
  }
}
