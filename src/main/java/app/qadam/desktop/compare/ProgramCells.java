package app.qadam.desktop.compare;

import app.qadam.desktop.kit.Flags;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.program.Fit;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.Shortlist;
import app.qadam.text.ProgramWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The rows and cells of the table of programs. What is only seen on hover is made on hover, so that
 * a long table scrolls without a stop.
 */
final class ProgramCells {
  /** Numbers stay with their units, and what is about a sum with the sum. */
  private static final Pattern BREAK = Pattern.compile("(?<=\\d|≈) (?!—)");

  private static final String NO_BREAK = "\u00a0";
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private ProgramCells() {}

  /** A row that shows whether its program is chosen. */
  static final class Row extends TableRow<Program> {
    private final ObservableValue<Shortlist> chosen;

    Row(ObservableValue<Shortlist> chosen) {
      this.chosen = chosen;
      chosen.addListener((property, before, after) -> mark());
    }

    @Override
    protected void updateItem(@Nullable Program program, boolean empty) {
      super.updateItem(program, empty);
      mark();
    }

    private void mark() {
      var program = getItem();
      pseudoClassStateChanged(CHOSEN, program != null && chosen.getValue().has(program.id()));
    }
  }

  /** The box that chooses a program. */
  static final class Choice extends TableCell<Program, Program> {
    private final CheckBox box = new CheckBox();
    private final ObservableValue<Shortlist> chosen;
    private final ObservableValue<ProgramWords> words;

    Choice(
        ObservableValue<Shortlist> chosen,
        ObservableValue<ProgramWords> words,
        Consumer<Program> toggle) {
      this.chosen = chosen;
      this.words = words;
      box.setFocusTraversable(false);
      box.setOnAction(event -> {
        toggle.accept(getItem());
        mark();
      });
      chosen.addListener((property, before, after) -> mark());
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(@Nullable Program program, boolean empty) {
      super.updateItem(program, empty);
      setGraphic(empty || program == null ? null : box);
      mark();
    }

    private void mark() {
      var program = getItem();
      if (program != null) {
        box.setSelected(chosen.getValue().has(program.id()));
        box.setAccessibleText(words.getValue().full(program));
      }
    }
  }

  /** A cell of words, with a flag before a country and a mark on what the source cut short. */
  static class Words extends TableCell<Program, Program> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final ObservableValue<ProgramWords> words;
    private final ProgramColumn column;
    private final ImageView flag = Flags.empty();
    private final FontIcon cut = Parts.icon(Feather.SCISSORS, "cut-mark");
    private final FontIcon savings = Parts.icon(Feather.ARCHIVE, "cut-mark");

    Words(ObservableValue<ProgramWords> words, ProgramColumn column) {
      this.words = words;
      this.column = column;
      setWrapText(!column.hasAmounts());
      hoverProperty().addListener((property, before, over) -> explain(over));
      textTruncatedProperty().addListener((property, before, cut) -> explain(isHover()));
    }

    @Override
    protected final void updateItem(@Nullable Program program, boolean empty) {
      super.updateItem(program, empty);
      if (empty || program == null) {
        pseudoClassStateChanged(UNKNOWN, false);
        setGraphic(null);
        setText(null);
      } else {
        var cell = words.getValue().seen(program, column);
        pseudoClassStateChanged(UNKNOWN, !cell.known());
        setText(BREAK.matcher(cell.text()).replaceAll(NO_BREAK));
        setGraphic(mark(program, cell));
      }
    }

    /** What is read out is put into words only when somebody listens. */
    @Override
    public @Nullable Object queryAccessibleAttribute(
        AccessibleAttribute attribute, Object... parameters) {
      var program = getItem();
      return attribute == AccessibleAttribute.TEXT && program != null
          ? words.getValue().spoken(program, column)
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Nullable Node mark(Program program, ProgramWords.Cell cell) {
      if (column == ProgramColumn.COUNTRY) {
        Flags.show(flag, program.country());
        return flag;
      }
      if (column == ProgramColumn.INCOME && program.asksForSavings()) {
        return savings;
      }
      return cell.cut() ? cut : null;
    }

    private void explain(boolean over) {
      var program = getItem();
      List<String> lines = new ArrayList<>();
      if (program != null && isTextTruncated()) {
        lines.add(getText());
      }
      if (program != null && over) {
        lines.addAll(words.getValue().cell(program, column).more());
      }
      setTooltip(lines.isEmpty() ? null : new Tooltip(String.join("\n", lines)));
    }
  }

  /** How a program fits, with a sign before the words. */
  static final class ForYou extends Words {
    private final Map<Fit.Outcome, FontIcon> marks = new EnumMap<>(Fit.Outcome.class);
    private final ProgramSearch search;

    ForYou(ObservableValue<ProgramWords> words, ProgramSearch search) {
      super(words, ProgramColumn.FOR_YOU);
      this.search = search;
      marks.put(Fit.Outcome.MEETS, Parts.icon(Feather.CHECK_CIRCLE, "fit-meets"));
      marks.put(Fit.Outcome.SHORT, Parts.icon(Feather.MINUS_CIRCLE, "fit-short"));
      marks.put(Fit.Outcome.DEPENDS, Parts.icon(Feather.HELP_CIRCLE, "fit-depends"));
    }

    @Override
    @Nullable Node mark(Program program, ProgramWords.Cell cell) {
      return search.fit(program).map(fit -> marks.get(fit.outcome())).orElse(null);
    }
  }
}
