package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.ProgramColumn;
import app.qadam.text.ProgramWords;
import app.qadam.text.Texts;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cells of the table of programs. */
class ProgramCellsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final ProgramWords WORDS = new ProgramWords(FACTS, Texts.in(Locale.ENGLISH));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static ProgramCells.Words cell(ProgramColumn column) {
    return new ProgramCells.Words(new SimpleObjectProperty<>(WORDS), column);
  }

  @Test
  void aCellIsReadOutAtLengthWithItsHeading() throws Exception {
    Fx.run(() -> {
      var japan = FACTS.program("jp-digital-nomad-visa").orElseThrow();
      var cell = cell(ProgramColumn.INCOME);
      assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isNull();
      cell.updateItem(japan, false);
      assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
          .isEqualTo(WORDS.spoken(japan, ProgramColumn.INCOME))
          .asString()
          .contains("Income", "a month");
      assertThat(cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX)).isEqualTo(-1);
      return null;
    });
  }

  @Test
  void aCellThatShowsAnotherCountryShowsItsFlagInTheSamePlace() throws Exception {
    Fx.run(() -> {
      var cell = cell(ProgramColumn.COUNTRY);
      cell.updateItem(FACTS.program("jp-digital-nomad-visa").orElseThrow(), false);
      var flag = (ImageView) cell.getGraphic();
      var first = flag.getImage();
      cell.updateItem(FACTS.program("ge-it-residence-permit").orElseThrow(), false);
      assertThat(cell.getGraphic()).isSameAs(flag);
      assertThat(flag.getImage()).isNotNull().isNotSameAs(first);
      cell.updateItem(null, true);
      assertThat(cell.getGraphic()).isNull();
      return null;
    });
  }
}
