package app.qadam.desktop.eligibility;

import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Judgement.Outcome;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A short bar for each question, filled when it is answered; the words beside it say the same. */
final class AnswerBar extends HBox {
  AnswerBar(Eligibility eligibility) {
    super(5);
    eligibility.judgements().stream()
        .filter(one -> one.outcome() != Outcome.TOLD)
        .forEach(one -> {
          var segment = new Region();
          segment.getStyleClass().addAll("segment", "answer");
          if (eligibility.isAnswered(one)) {
            segment.getStyleClass().add(one.outcome().id());
          }
          segment.setPrefWidth(40);
          HBox.setHgrow(segment, Priority.ALWAYS);
          getChildren().add(segment);
        });
  }
}
