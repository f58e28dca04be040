package app.qadam.desktop.search;

/**
 * Something that can be found, and where it is.
 *
 * @param id tells it from everything else, and holds no words of the applicant
 * @param under what stands below the title; may be empty
 * @param keys the keys that do the same; may be empty
 */
public record Found(String id, Kind kind, String title, String under, String keys, Goal goal) {
  public Found {
    title = Plain.oneLine(title);
    under = Plain.oneLine(under);
  }

  Found(String id, Kind kind, String title, String under, Goal goal) {
    this(id, kind, title, under, "", goal);
  }
}
