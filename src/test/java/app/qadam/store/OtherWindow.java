package app.qadam.store;

import java.nio.file.Path;
import java.time.Clock;

/** A process that opens a file and prints how that went. */
final class OtherWindow {
  private OtherWindow() {}

  public static void main(String[] args) {
    try (var store = CaseStore.open(Path.of(args[0]), Clock.systemUTC())) {
      System.out.println(store.file().toString().equals(args[0]) ? "opened" : "another file");
    } catch (StoreProblem e) {
      System.out.println(e.kind().id());
    }
  }
}
