package app.qadam.export.pdf;

import java.util.List;

/** What a document says, one thing after the other. */
sealed interface Block {
  /** The title with a line above and one below it; blank where there is none. */
  record Title(String over, String title, String under) implements Block {}

  /**
   * A heading, which is a bookmark too.
   *
   * @param level 1 to 3
   */
  record Heading(int level, String text) implements Block {}

  /** Words. */
  record Paragraph(Look look, String text) implements Block {}

  /** Words that stay with what follows them. */
  record Lead(Look look, String text) implements Block {}

  /** A list with a bullet before each entry. */
  record Bullets(List<Cell> cells) implements Block {
    public Bullets {
      cells = List.copyOf(cells);
    }
  }

  /** A name and what it stands for. */
  record Fact(String name, Cell value) {}

  /** Facts below each other. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** A table; its headings stand above it on every page. */
  record Table(List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** What must not be overlooked, in a frame. */
  record Callout(Mark mark, Cell cell) implements Block {}

  /** A way from station to station. */
  record Stops(List<PdfDocument.Stop> stops) implements Block {
    public Stops {
      stops = List.copyOf(stops);
    }
  }

  /** Lines to write on by hand. */
  record Ruled(int lines) implements Block {}

  /** What follows begins a page. */
  record NewPage() implements Block {}
}
