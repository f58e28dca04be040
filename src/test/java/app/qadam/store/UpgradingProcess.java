package app.qadam.store;

import java.nio.file.Path;
import java.time.Clock;

/** A process that opens files of an older version one after the other, and names each. */
final class UpgradingProcess {
  private UpgradingProcess() {}

  public static void main(String[] args) {
    var folder = Path.of(args[0]);
    for (int number = 0; number < Integer.parseInt(args[1]); number++) {
      CaseStore.open(folder.resolve(number + ".qadam"), Clock.systemUTC()).close();
      System.out.println(number);
    }
  }
}
