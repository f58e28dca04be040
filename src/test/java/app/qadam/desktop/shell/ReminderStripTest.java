package app.qadam.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.desktop.Fx;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Theme;
import app.qadam.facts.FactsReader;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.OwnDeadline;
import app.qadam.model.plan.Plan;
import app.qadam.model.plan.Reminders;
import app.qadam.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class ReminderStripTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 22);

  @Test
  void whatRingsAtTheEdgeOfTheScreenHoldsNothingTheApplicantTyped() throws Exception {
    Fx.run(() -> {
      var file =
          CaseFile.EMPTY.withOwnDeadlines(
              List.of(new OwnDeadline(1, "Ask Aigerim", TODAY.plusDays(3), Optional.empty())));
      var facts = FactsReader.shipped();
      var now = new Situation(file, Plan.of(file, facts, TODAY), facts);
      var reminder = Reminders.dueOn(now.plan(), file).getFirst();
      var stage = new Stage();
      stage.setScene(new Scene(new StackPane(), 900, 600));
      Theme.LIGHT.dress(stage.getScene(), 100);
      stage.show();
      new ReminderStrip(place -> {}).ring(reminder, now, Texts.in(Locale.ENGLISH), stage);
      assertThat(texts())
          .contains("Your own date", "Thu 25 Mar 2027, in 3 days, 1 working day")
          .noneMatch(text -> text.contains("Aigerim"));
      stage.close();
      return null;
    });
  }

  /** Every text of every window. */
  private static List<String> texts() {
    return Window.getWindows().stream()
        .flatMap(window -> {
          Node root = window.getScene().getRoot();
          root.applyCss();
          return root.lookupAll("*").stream();
        })
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }
}
