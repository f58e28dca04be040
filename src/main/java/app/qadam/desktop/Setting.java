package app.qadam.desktop;

import app.qadam.facts.FactsReader;
import java.io.IOException;

/** What the window has open. */
public enum Setting {
  NOTHING {
    @Override
    void prepare(Studio studio) {}
  },
  SAMPLE {
    @Override
    void prepare(Studio studio) throws IOException {
      var file = studio.file();
      new SamplePapers(FactsReader.shipped(), studio.clock()).write(file, studio.home());
      studio.openFile(file);
    }
  };

  /** Opens it in a window that has nothing open. */
  abstract void prepare(Studio studio) throws IOException;
}
