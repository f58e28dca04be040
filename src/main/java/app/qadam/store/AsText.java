package app.qadam.store;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/** What stands in JSON as one text. */
final class AsText {
  private final SimpleModule module = new SimpleModule();

  /** The same with one more type. */
  <T> AsText with(Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(type, new Writer<>(type, write));
    module.addDeserializer(type, new Reader<>(type, read));
    return this;
  }

  SimpleModule module() {
    return module;
  }

  private static final class Writer<T> extends ToStringSerializerBase {
    private final Class<T> type;
    private final Function<T, String> write;

    Writer(Class<T> type, Function<T, String> write) {
      super(type);
      this.type = type;
      this.write = write;
    }

    @Override
    public String valueToString(Object value) {
      return write.apply(type.cast(value));
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {
    private final Function<String, T> read;

    Reader(Class<T> type, Function<String, T> read) {
      super(type);
      this.read = read;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return read.apply(parser.getString());
    }
  }
}
