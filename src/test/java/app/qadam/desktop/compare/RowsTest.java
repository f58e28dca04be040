package app.qadam.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.facts.FactsReader;
import app.qadam.model.Facts;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.model.program.ProgramColumn;
import app.qadam.model.program.ProgramFilter;
import app.qadam.model.program.ProgramIndex;
import app.qadam.model.program.Sorting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** What was found, as the rows of a table. */
class RowsTest {
  private static final Facts FACTS = FactsReader.shipped();
  private static final ProgramIndex INDEX =
      ProgramIndex.of(FACTS.catalogue(), new Fitting(Means.UNKNOWN, FACTS.rates()), Locale.ENGLISH);

  private static Found found(String words) {
    var filter = ProgramFilter.NONE.withWords(words);
    var by = List.of(new Sorting(ProgramColumn.INCOME, false));
    return new Found(INDEX, filter, INDEX.sorted(INDEX.find(filter), by));
  }

  @Test
  void aRowIsFoundWhereItStandsAndNowhereWhenItIsNotShown() {
    var rows = new Rows();
    rows.show(found("kazakhstan"));
    assertThat(rows).isNotEmpty();
    for (Program program : FACTS.programs()) {
      assertThat(rows.indexOf(program)).isEqualTo(new ArrayList<>(rows).indexOf(program));
    }
    assertThat(rows.indexOf(null)).isEqualTo(-1);
  }

  @Test
  void otherRowsAreToldAsOneReplacementOfAll() {
    var rows = new Rows();
    var before = found("kazakhstan");
    rows.show(before);
    List<String> told = new ArrayList<>();
    rows.addListener(
        (ListChangeListener<Program>)
            change -> {
              while (change.next()) {
                told.add(
                    "%d to %d, %s, %s"
                        .formatted(
                            change.getFrom(),
                            change.getTo(),
                            change.wasReplaced(),
                            change.getRemoved().equals(before)));
              }
            });
    rows.show(found("georgia"));
    assertThat(told).containsExactly("0 to " + found("georgia").size() + ", true, true");
  }

  @Test
  void nothingInPlaceOfNothingIsNotTold() {
    var rows = new Rows();
    List<String> told = new ArrayList<>();
    rows.addListener((ListChangeListener<Program>) change -> told.add("told"));
    rows.show(List.of());
    assertThat(told).isEmpty();
  }
}
