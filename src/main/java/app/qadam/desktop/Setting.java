package app.qadam.desktop;

import app.qadam.facts.FactsReader;
import app.qadam.model.casefile.Sample;
import app.qadam.store.CaseStore;
import app.qadam.store.Passphrase;
import java.io.IOException;
import java.nio.file.Files;

/** What the window has open. */
public enum Setting {
  NOTHING {
    @Override
    void prepare(Studio studio) {}
  },
  SAMPLE {
    @Override
    void prepare(Studio studio) throws IOException {
      new SamplePapers(FactsReader.shipped(), studio.clock()).write(studio.file(), studio.home());
      studio.openFile(studio.file());
    }
  },
  /** The sample some days later, when something of it is due soon. */
  REMINDED {
    @Override
    void prepare(Studio studio) throws IOException {
      try (var store = CaseStore.create(studio.file(), studio.clock())) {
        store.apply(Sample.asOf(Screens.DAY.minusDays(DAYS_LATER)));
      }
      studio.openFile(studio.file());
    }
  },
  /** The sample through which the program leads. */
  TOUR {
    @Override
    void prepare(Studio studio) throws IOException {
      studio.press("welcome-sample");
    }
  },
  NEW_FILE {
    @Override
    void prepare(Studio studio) throws IOException {
      try (var store = CaseStore.create(studio.file(), studio.clock())) {
        store.current();
      }
      studio.openFile(studio.file());
    }
  },
  LOCKED {
    @Override
    void prepare(Studio studio) throws IOException {
      try (var store = CaseStore.create(studio.file(), studio.clock());
          var words = Passphrase.of("for the pictures".toCharArray())) {
        store.apply(Sample.asOf(Screens.DAY));
        store.protect(words);
      }
      studio.openFile(studio.file());
    }
  },
  DAMAGED {
    @Override
    void prepare(Studio studio) throws IOException {
      Files.writeString(studio.file(), "SQLite format 3\0" + "damaged ".repeat(1000));
    }
  };

  private static final int DAYS_LATER = 12;

  /** Opens it in a window that has nothing open. */
  abstract void prepare(Studio studio) throws IOException;
}
