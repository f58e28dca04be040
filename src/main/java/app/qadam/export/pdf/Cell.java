package app.qadam.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands in one place, piece below piece: in a table, beside a bullet, in a callout. */
public record Cell(List<Piece> pieces) {
  /** Nothing. */
  public static final Cell EMPTY = new Cell(List.of());

  public Cell {
    pieces = List.copyOf(pieces);
  }

  /** A part of a cell, on lines of its own. */
  public sealed interface Piece {
    /**
     * Words, which are broken into lines.
     *
     * @param address where a click leads
     */
    record Words(String text, Look look, Optional<String> address) implements Piece {}

    /** A state: its sign and its name. */
    record Pill(Mark mark, String text) implements Piece {}
  }

  public static Cell of(String text) {
    return EMPTY.and(Look.BODY, text);
  }

  public static Cell strong(String text) {
    return EMPTY.and(Look.STRONG, text);
  }

  public static Cell quiet(String text) {
    return EMPTY.and(Look.QUIET, text);
  }

  /** A state: its sign and its name. */
  public static Cell pill(Mark mark, String text) {
    return EMPTY.andPill(mark, text);
  }

  /** The same with words below it; blank ones are left out. */
  public Cell and(Look look, String text) {
    return text.isBlank() ? this : with(new Piece.Words(text, look, Optional.empty()));
  }

  /** The same with words below it that lead to their address. */
  public Cell andAddress(String address) {
    return with(new Piece.Words(address, Look.SMALL, Optional.of(address)));
  }

  /** The same with a state below it. */
  public Cell andPill(Mark mark, String text) {
    return with(new Piece.Pill(mark, text));
  }

  /** A cell for each text. */
  public static List<Cell> row(String... texts) {
    return Arrays.stream(texts).map(Cell::of).toList();
  }

  private Cell with(Piece piece) {
    List<Piece> more = new ArrayList<>(pieces);
    more.add(piece);
    return new Cell(more);
  }
}
