package app.qadam.model;

import java.util.Arrays;
import java.util.Optional;

/** A value of a closed set that files and commands call by a lower-case name with hyphens. */
public interface Named {
  /** The name in files, commands and text keys; never changes once released. */
  String id();

  /** The value of {@code type} with this name, if there is one. */
  static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.id().equals(id)).findFirst();
  }

  /**
   * The value of {@code type} with this name.
   *
   * @throws IllegalArgumentException when there is none; the message lists the names there are
   */
  static <E extends Enum<E> & Named> E of(Class<E> type, String id) {
    return find(type, id)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"%s\" is none of %s"
                    .formatted(
                        id,
                        String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants()).map(Named::id).toList()))));
  }
}
