package app.qadam.content.photo;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import java.util.List;

/**
 * One thing that was measured of a photo.
 *
 * @param numbers what was measured, in the order in which the text {@code
 *     photo.check.<aspect>-<verdict>} tells it
 */
public record Check(Aspect aspect, Verdict verdict, List<Integer> numbers) {
  public Check {
    numbers = List.copyOf(numbers);
  }

  /** What is looked at. */
  public enum Aspect implements Named {
    /** Width, height in pixels. */
    SHAPE("shape"),
    /** Width, height of the crop in pixels; dots per inch that it prints with on 35 mm. */
    RESOLUTION("resolution"),
    /** No numbers. */
    COLOUR("colour"),
    /** The file's size in kilobytes, rounded up. */
    FILE("file"),
    /** No numbers. */
    LOCATION("location"),
    /** Lightness of the crop's left and right upper corner, 0 black to 100 white. */
    BACKGROUND("background");

    private final String id;

    Aspect(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What follows from it. */
  public enum Verdict implements Named {
    /** As it should be. */
    OK("ok"),
    /** Has to be changed; the text says how. */
    FIX("fix"),
    /** Only told: no source says what it should be, or eyes have to judge. */
    TELL("tell");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  static Check of(Aspect aspect, Verdict verdict, Integer... numbers) {
    return new Check(aspect, verdict, List.of(numbers));
  }

  public Phrase sentence() {
    return Phrase.of("photo.check." + (aspect.id() + "-" + verdict.id()), numbers.toArray());
  }
}
