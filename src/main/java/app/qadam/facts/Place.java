package app.qadam.facts;

import app.qadam.model.Named;
import app.qadam.model.fact.LocalizedText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a facts file: the JSON there and the way to it, so that whatever is wrong can be
 * named.
 */
final class Place {
  private final String file;

  /** Absent where the way begins. */
  private final @Nullable Place parent;

  /** The way to a place without a parent, a name in the object before, or empty in a list. */
  private final String name;

  private final int index;
  private final @Nullable JsonNode node;

  Place(String file, String path, @Nullable JsonNode node) {
    this(file, null, path, 0, node);
  }

  private Place(
      String file, @Nullable Place parent, String name, int index, @Nullable JsonNode node) {
    this.file = file;
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.node = node;
  }

  /** Put together only when something is wrong: the facts have thousands of places. */
  private String path() {
    if (parent == null) {
      return name;
    }
    var before = parent.path();
    if (name.isEmpty()) {
      return before + "[" + index + "]";
    }
    return before.isEmpty() ? name : before + "." + name;
  }

  BrokenFacts broken(String what) {
    var path = path();
    return new BrokenFacts(file, path.isEmpty() ? "at the top" : path, what);
  }

  /** What {@code make} makes of this place; a refusal of the model is told with the place. */
  <T> T make(Function<Place, T> make) {
    try {
      return make.apply(this);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BrokenFacts(
          file, path(), Optional.ofNullable(e.getMessage()).orElse("is not right"), e);
    }
  }

  Place at(String name) {
    var object = node();
    if (!object.isObject()) {
      throw broken("an object is expected");
    }
    return new Place(file, this, name, 0, object.get(name));
  }

  boolean isThere() {
    return node != null && !node.isNull();
  }

  Optional<Place> optional(String name) {
    var place = at(name);
    return place.isThere() ? Optional.of(place) : Optional.empty();
  }

  String text() {
    var value = node();
    if (!value.isString()) {
      throw broken("a text is expected");
    }
    return value.stringValue();
  }

  /** The same place as the top of a file of its own. */
  Place asFile(String name) {
    return new Place(name, "", node);
  }

  Optional<String> optionalText(String name) {
    return optional(name).map(Place::text).filter(text -> !text.isEmpty());
  }

  int number() {
    var value = node();
    if (!value.isInt()) {
      throw broken("a whole number is expected");
    }
    return value.intValue();
  }

  BigDecimal decimal() {
    var value = node();
    if (!value.isNumber() || value.decimalValue().signum() <= 0) {
      throw broken("a number above 0 is expected");
    }
    return value.decimalValue();
  }

  boolean flag() {
    var value = node();
    if (!value.isBoolean()) {
      throw broken("true or false is expected");
    }
    return value.booleanValue();
  }

  LocalDate date() {
    var text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BrokenFacts(
          file, path(), "\"" + text + "\" is no date; it is written as YYYY-MM-DD", e);
    }
  }

  <E extends Enum<E> & Named> E named(Class<E> type) {
    return make(place -> Named.of(type, place.text()));
  }

  LocalizedText localized() {
    return make(place -> {
      var russian = place.at("ru").text();
      // Facts of another hand may not speak Kazakh.
      var kazakh = place.optional("kk").map(Place::text).orElse(russian);
      return new LocalizedText(place.at("en").text(), russian, kazakh);
    });
  }

  <T> List<T> list(Function<Place, T> make) {
    var array = node();
    if (!array.isArray()) {
      throw broken("a list is expected");
    }
    List<T> made = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      made.add(new Place(file, this, "", i, array.get(i)).make(make));
    }
    return made;
  }

  /** The names in an object, in their order. */
  Set<String> names() {
    var object = node();
    if (!object.isObject()) {
      throw broken("an object is expected");
    }
    return new LinkedHashSet<>(object.propertyNames());
  }

  /** A list whose members are told apart by what {@code id} says. */
  <T> List<T> distinct(Function<Place, T> make, Function<T, ?> id) {
    Set<Object> seen = new LinkedHashSet<>();
    return list(place -> {
      T made = place.make(make);
      if (!seen.add(id.apply(made))) {
        throw place.broken("\"" + id.apply(made) + "\" stands here twice");
      }
      return made;
    });
  }

  private JsonNode node() {
    if (node == null || node.isNull()) {
      throw broken("is missing");
    }
    return node;
  }
}
