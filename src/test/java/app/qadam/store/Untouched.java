package app.qadam.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A folder as it was: the names in it, and of each file its bytes and the moment of its change. */
record Untouched(SortedMap<String, String> seen) {
  static Untouched folder(Path folder) throws IOException {
    var seen = new TreeMap<String, String>();
    try (var all = Files.list(folder)) {
      for (Path one : all.toList()) {
        seen.put(one.getFileName().toString(), state(one));
      }
    }
    return new Untouched(seen);
  }

  private static String state(Path one) throws IOException {
    if (!Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)) {
      return "no file";
    }
    return Content.digest(Files.readAllBytes(one)) + " of " + Files.getLastModifiedTime(one);
  }

  /** Asserts that a call is refused, and that everything in the folder is as before. */
  static StoreProblem refuses(Path folder, StoreProblem.Kind kind, ThrowingCallable call)
      throws IOException {
    var before = folder(folder);
    var thrown = catchThrowable(call);
    assertThat(thrown).isInstanceOf(StoreProblem.class);
    var problem = (StoreProblem) thrown;
    assertThat(problem.kind()).as("%s", problem.getCause()).isEqualTo(kind);
    assertThat(folder(folder)).isEqualTo(before);
    return problem;
  }
}
