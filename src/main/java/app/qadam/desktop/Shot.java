package app.qadam.desktop;

import java.io.IOException;

/**
 * Something of the program that can be looked at: a page, a form, a menu.
 *
 * @param name what its pictures are called
 * @param setting what the window must have open before
 * @param way how to come to it, from wherever the window is
 */
public record Shot(String name, Setting setting, Way way) {
  /** How to come to something. */
  @FunctionalInterface
  public interface Way {
    void lead(Studio studio) throws IOException;
  }
}
