package app.qadam.desktop;

import app.qadam.desktop.kit.HistoryDesk;
import app.qadam.model.casefile.Past;
import app.qadam.model.casefile.RemovedFile;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells a past that is given, and remembers what was asked. */
public final class HistoryForTests implements HistoryDesk {
  private final List<String> asked = new ArrayList<>();
  private Past past = Past.NOTHING;

  /** From now on this is the past. */
  public void tell(Past told) {
    past = told;
  }

  /** What was taken back and purged, in order. */
  public List<String> asked() {
    return asked;
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Asia/Almaty");
  }

  @Override
  public void read(Consumer<Past> told) {
    told.accept(past);
  }

  @Override
  public void takeBack(int changes) {
    asked.add("back " + changes);
  }

  @Override
  public void purge(List<RemovedFile> files, Runnable done) {
    files.forEach(one -> asked.add("purge " + one.file().name()));
    done.run();
  }
}
