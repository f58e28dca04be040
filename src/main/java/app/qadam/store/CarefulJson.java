package app.qadam.store;

import app.qadam.model.Phrase;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an export token by token, so that its size does not matter, and tells whatever is wrong
 * with it together with the place.
 */
public final class CarefulJson implements AutoCloseable {
  private static final int DEEPEST = 20;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_TEXT = 16_000_000;
  private static final long MOST_TOKENS = 20_000_000;
  private static final long LARGEST_BYTES = 8_000_000_000L;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(LONGEST_TEXT)
                  .maxTokenCount(MOST_TOKENS)
                  .maxDocumentLength(LARGEST_BYTES)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path file;
  private final JsonParser parser;

  private CarefulJson(Path file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Begins to read.
   *
   * @throws StoreProblem when there is no such file, or it cannot be read
   */
  public static CarefulJson of(Path file) {
    if (!Files.exists(file)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_FOUND, file);
    }
    if (!Files.isRegularFile(file)) {
      throw new StoreProblem(StoreProblem.Kind.NOT_A_FILE, file);
    }
    try {
      return new CarefulJson(
          file, JSON.createParser(ObjectReadContext.empty(), Files.newInputStream(file)));
    } catch (IOException | JacksonIOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    }
  }

  /** Reads with Jackson and tells what it finds wrong. */
  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T read();
  }

  private <T> @Nullable T careful(Reading<T> reading) {
    try {
      return reading.read();
    } catch (JacksonIOException e) {
      throw new StoreProblem(StoreProblem.Kind.CANNOT_READ, file, e);
    } catch (JacksonException e) {
      throw told(e, why(e));
    }
  }

  private NotBroughtBack told(JacksonException e, Phrase what) {
    var location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    var told = new NotBroughtBack(JsonPlace.of(context(), location), what);
    told.initCause(e);
    return told;
  }

  /** What Jackson found, in Qadam's words. */
  private static Phrase why(JacksonException e) {
    var message = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return Phrase.of(
          message.contains("nesting depth") ? "bring-back.too-deep" : "bring-back.too-long");
    }
    if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-")) {
      return Phrase.of("bring-back.cut-short");
    }
    return Phrase.of(message.startsWith("Duplicate") ? "bring-back.twice" : "bring-back.not-json");
  }

  /** Goes on to the next token; null at the end. */
  public @Nullable JsonToken next() {
    return careful(parser::nextToken);
  }

  /** Goes on to the next member of an object; null at its end. */
  public @Nullable String nextName() {
    return careful(parser::nextName);
  }

  /** The token that was read last. */
  public @Nullable JsonToken token() {
    return parser.currentToken();
  }

  /**
   * The text of the token that was read last.
   *
   * @throws NotBroughtBack when there are signs in it that no file keeps
   */
  public String text() {
    var text = careful(parser::getString);
    if (text == null || text.chars().anyMatch(sign -> sign == 0) || hasHalfAPair(text)) {
      throw refused(Phrase.of("bring-back.sign"));
    }
    return text;
  }

  private static boolean hasHalfAPair(String text) {
    return text.codePoints().anyMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF);
  }

  /** The number of the token that was read last. */
  public BigDecimal number() {
    var number = careful(parser::getDecimalValue);
    if (number == null) {
      throw refused(Phrase.of("bring-back.number"));
    }
    return number;
  }

  /** The whole number of the token that was read last. */
  long whole() {
    if (token() != JsonToken.VALUE_NUMBER_INT) {
      throw refused(Phrase.of("bring-back.number"));
    }
    if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
      throw refused(Phrase.of("bring-back.range"));
    }
    return parser.getLongValue();
  }

  /** Writes the Base64 of the token that was read last as bytes, without holding its text. */
  void content(OutputStream into) {
    if (token() != JsonToken.VALUE_STRING) {
      throw refused(Phrase.of("bring-back.content"));
    }
    try {
      parser.readBinaryValue(into);
    } catch (JacksonIOException | UnexpectedEndOfInputException e) {
      careful(() -> {
        throw e;
      });
    } catch (JacksonException e) {
      throw told(e, Phrase.of("bring-back.base64"));
    }
  }

  /** Passes over the value that begins with the token that was read last. */
  public void skip() {
    careful(parser::skipChildren);
  }

  /** What is wrong at the token that was read last. */
  public NotBroughtBack refused(Phrase what) {
    return new NotBroughtBack(JsonPlace.of(context(), parser.currentTokenLocation()), what);
  }

  private TokenStreamContext context() {
    return parser.streamReadContext();
  }

  @Override
  public void close() {
    parser.close();
  }
}
