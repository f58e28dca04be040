package app.qadam.desktop.kit.draw;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a part of a picture stands for.
 *
 * @param name what it is
 * @param value when, how much, or how it stands; asked for when somebody wants to know
 * @param open shows more of it; absent when there is nothing to go to
 */
public record Mark(String name, Supplier<String> value, Optional<Runnable> open) {
  public Mark {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a mark has a name");
    }
  }

  /** A mark that leads somewhere. */
  public static Mark of(String name, String value, Runnable open) {
    return new Mark(name, () -> value, Optional.of(open));
  }

  /** A mark to look at. */
  public static Mark of(String name, String value) {
    return new Mark(name, () -> value, Optional.empty());
  }

  /** All of it. */
  public String words() {
    return name + ": " + value.get();
  }
}
