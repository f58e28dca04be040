package app.qadam.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The shipped fonts: what they can show, how wide it is, and how they get into a document. */
final class Fonts {
  /** The height of capitals, as a part of the size. */
  static final float CAP_HEIGHT = 0.727f;

  /** Stands where the fonts have no sign. */
  static final String REPLACEMENT = "\u25a1";

  /** What holds a sign together out of several, or chooses how it looks; nothing to see itself. */
  private static final Pattern JOINERS = Pattern.compile("[\u200d\ufe0e\ufe0f]");

  private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
  private final Map<Face, CmapLookup> signs = new EnumMap<>(Face.class);
  private boolean replaced;

  Fonts() {
    try {
      for (Face face : Face.values()) {
        var font = read(face);
        fonts.put(face, font);
        signs.put(face, font.getUnicodeCmapLookup());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont read(Face face) throws IOException {
    try (var in =
        Objects.requireNonNull(Fonts.class.getResourceAsStream(face.resource()), face.resource())) {
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // A ligature would be one sign that cannot be searched for.
      font.setEnableGsub(false);
      return font;
    }
  }

  /** Whether every font has a sign for a character. */
  boolean has(int character) {
    return signs.values().stream().allMatch(lookup -> lookup.getGlyphId(character) != 0);
  }

  /**
   * A text that every font can show: composed, line ends as {@code \n}, without control characters,
   * and {@link #REPLACEMENT} for what has no sign.
   */
  String clean(String text) {
    var composed =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .replaceAll("\\R", "\n")
            .replace('\t', ' ')
            .replaceAll("[\\p{Cc}\\p{Cf}&&[^\n\u200d]]", "");
    var clean = new StringBuilder();
    var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(composed);
    int from = letters.first();
    for (int to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
      clean.append(shown(composed.substring(from, to)));
    }
    return clean.toString();
  }

  /** One letter as a reader sees it, which can be several characters. */
  private String shown(String letter) {
    if (letter.length() == 1 && has(letter.charAt(0))) {
      return letter;
    }
    var bare = JOINERS.matcher(letter).replaceAll("");
    if (bare.codePoints().allMatch(character -> character == '\n' || has(character))) {
      return bare;
    }
    replaced = true;
    return REPLACEMENT;
  }

  /** Whether something had no sign. */
  boolean hasReplaced() {
    return replaced;
  }

  /** The width in points. */
  float width(String text, Look look) {
    var font = Objects.requireNonNull(fonts.get(look.face()));
    var lookup = Objects.requireNonNull(signs.get(look.face()));
    try {
      float units = 0;
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        units += font.getAdvanceWidth(lookup.getGlyphId(text.codePointAt(i)));
      }
      return units * look.size() / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fonts to write with in a document, which takes the signs in use with it. */
  Map<Face, PDFont> embedIn(PDDocument document) throws IOException {
    Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      embedded.put(face, PDType0Font.load(document, Objects.requireNonNull(fonts.get(face)), true));
    }
    return embedded;
  }
}
