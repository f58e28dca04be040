package app.qadam.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What stands side by side and is broken over pages together: a paragraph, a row of a table.
 *
 * @param strips at least one
 * @param before the space to what comes before it, unless it begins a page
 * @param padding the space within it above and below
 * @param frame what is drawn around it
 * @param keepsNext whether the beginning of what follows has to stand on the same page
 * @param heading the row that stands above it again where it is moved to a new page
 * @param bookmark under which it is found
 * @param newPage whether it begins a page
 */
record Band(
    List<Strip> strips,
    float before,
    float padding,
    Optional<Frame> frame,
    boolean keepsNext,
    Optional<Band> heading,
    Optional<Bookmark> bookmark,
    boolean newPage) {
  /** The fewest lines of one text that stand alone on a page. */
  private static final int TOGETHER = 2;

  /** What is not higher than this, in points, is not broken. */
  private static final float WHOLE = 130;

  /**
   * Items below each other.
   *
   * @param x the left edge
   */
  record Strip(float x, List<Item> items) {
    float height(int from, int to) {
      float height = 0;
      for (Item item : items.subList(from, to)) {
        height += item.height();
      }
      return height;
    }

    /** How many items from {@code from} on fit into {@code room}, without a lonely line. */
    int fitting(int from, float room) {
      int to = from;
      float height = 0;
      while (to < items.size() && height + items.get(to).height() <= room) {
        height += items.get(to).height();
        to++;
      }
      boolean leavesOne = to < items.size() && items.size() - to < TOGETHER;
      return leavesOne && to - from > TOGETHER ? to - 1 : to;
    }
  }

  /** Draws what is around a part of a band on a page. */
  @FunctionalInterface
  interface Frame {
    void draw(Sheet sheet, float top, float bottom, boolean first, boolean last) throws IOException;
  }

  /**
   * An entry of the outline.
   *
   * @param level from 1
   */
  record Bookmark(int level, String title) {}

  static Band of(float before, Strip... strips) {
    return new Band(
        List.of(strips),
        before,
        0,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  Band framed(float padding, Frame frame) {
    return new Band(
        strips, before, padding, Optional.of(frame), keepsNext, heading, bookmark, newPage);
  }

  Band keepingNext() {
    return new Band(strips, before, padding, frame, true, heading, bookmark, newPage);
  }

  Band under(Band heading) {
    return new Band(
        strips, before, padding, frame, keepsNext, Optional.of(heading), bookmark, newPage);
  }

  Band marked(Bookmark bookmark) {
    return new Band(
        strips, before, padding, frame, keepsNext, heading, Optional.of(bookmark), newPage);
  }

  Band onNewPage() {
    return new Band(strips, before, padding, frame, keepsNext, heading, bookmark, true);
  }

  float height() {
    float height = 0;
    for (Strip strip : strips) {
      height = Math.max(height, strip.height(0, strip.items().size()));
    }
    return height + 2 * padding;
  }

  /** Whether it is never broken. */
  boolean isWhole() {
    return height() <= WHOLE;
  }

  /** The least that stands together at its beginning. */
  float least() {
    if (isWhole()) {
      return height();
    }
    float least = 0;
    for (Strip strip : strips) {
      least = Math.max(least, strip.height(0, Math.min(TOGETHER, strip.items().size())));
    }
    return least + 2 * padding;
  }
}
