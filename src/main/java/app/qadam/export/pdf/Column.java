package app.qadam.export.pdf;

/**
 * A column of a table.
 *
 * @param share its part of the width, beside the shares of the others
 */
public record Column(String heading, float share) {
  public Column {
    if (share <= 0) {
      throw new IllegalArgumentException("a column needs a width: " + heading);
    }
  }
}
