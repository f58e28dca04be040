package app.qadam.desktop;

import app.qadam.desktop.kit.Place;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.stage.Stage;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every page of the window, so that a new one is among them by itself. */
final class Places {
  private Places() {}

  static List<Place> all() {
    return Arrays.stream(Place.class.getPermittedSubclasses()).flatMap(Places::of).toList();
  }

  private static Stream<Place> of(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents()).anyMatch(part -> part.getType() == Stage.class)
        ? Arrays.stream(Stage.values()).map(stage -> made(kind, stage))
        : Stream.of(made(kind, EnumSet.allOf(Stage.class).iterator().next()));
  }

  private static Place made(Class<?> kind, Stage stage) {
    try {
      var parts = kind.getRecordComponents();
      var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var values = Arrays.stream(types).map(type -> value(type, stage)).toArray();
      return (Place) kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a page of which nobody knows how to go there: " + kind, e);
    }
  }

  private static Object value(Class<?> type, Stage stage) {
    if (type == Stage.class) {
      return stage;
    }
    if (type == String.class) {
      return "ge-it-residence-permit";
    }
    return type == Optional.class ? Optional.empty() : ProgramFilter.NONE;
  }
}
