package app.qadam.desktop.shell;

import java.nio.file.Path;

/**
 * A folder in few letters: the home folder as a tilde, and what is too long left out in the middle.
 */
final class ShortPath {
  private static final String LEFT_OUT = "…";

  private ShortPath() {}

  /**
   * The folder in which a file lies, in at most {@code most} letters where its last name allows.
   *
   * @param home the person's own folder
   */
  static String folderOf(Path file, Path home, int most) {
    var parent = file.getParent();
    if (parent == null) {
      return "";
    }
    return shortened(parent, home, most);
  }

  private static String shortened(Path folder, Path home, int most) {
    boolean isAtHome = folder.startsWith(home) && home.getNameCount() > 0;
    var gap = folder.getFileSystem().getSeparator();
    if (isAtHome && folder.equals(home)) {
      return "~";
    }
    var start = isAtHome ? "~" + gap : root(folder);
    var rest = isAtHome ? home.relativize(folder) : folder;
    var whole = start + names(rest, 0, gap);
    // The first name stays as long as it can: it says which disk or which part of home it is.
    for (int from = 2; whole.length() > most && from < rest.getNameCount(); from++) {
      whole = start + rest.getName(0) + gap + LEFT_OUT + gap + names(rest, from, gap);
    }
    int last = rest.getNameCount() - 1;
    return whole.length() > most && last > 0
        ? start + LEFT_OUT + gap + names(rest, last, gap)
        : whole;
  }

  private static String root(Path folder) {
    var root = folder.getRoot();
    return root == null ? "" : root.toString();
  }

  private static String names(Path folder, int from, String gap) {
    var names = new StringBuilder();
    for (int i = from; i < folder.getNameCount(); i++) {
      names.append(i == from ? "" : gap).append(folder.getName(i));
    }
    return names.toString();
  }
}
