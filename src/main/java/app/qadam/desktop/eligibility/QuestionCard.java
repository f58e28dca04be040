package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.ListAndDetail;
import app.qadam.desktop.kit.Parts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.casefile.Change;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.eligibility.Reply;
import app.qadam.model.fact.Requirement;
import app.qadam.text.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One question: why it is asked, the three answers, what follows, and who says so. */
final class QuestionCard implements Question {
  private final Requirement requirement;
  private final ReplyChoice choice;
  private final Verdict verdict;
  private final Optional<SpecialtyPart> specialty;
  private final VBox card;

  QuestionCard(Requirement requirement, Desk desk) {
    var texts = desk.texts();
    this.requirement = requirement;
    this.choice =
        new ReplyChoice(
            requirement.id(),
            texts.of(requirement.title()),
            texts,
            reply -> desk.send(answering(requirement.id(), reply)));
    this.verdict = new Verdict(texts);
    this.specialty =
        requirement.id().equals(SpecialtyPart.QUESTION)
            ? Optional.of(new SpecialtyPart(requirement, desk))
            : Optional.empty();
    this.card = Parts.card(Beside.of(20, words(requirement, texts), choice));
    specialty.ifPresent(card.getChildren()::add);
    card.getChildren().add(verdict);
    SeeAlso.of(requirement, desk).ifPresent(card.getChildren()::add);
    card.getChildren().add(ClaimList.folded(requirement.claims(), desk));
    Parts.id("question-" + requirement.id(), card);
  }

  /** The change that answers a question, or takes its answer back. */
  static Function<CaseFile, Change> answering(String question, Optional<Reply> reply) {
    return file ->
        new Change.AnswerQuestion(
            question, Optional.ofNullable(file.person().replies().get(question)), reply);
  }

  /** What is asked, and why. */
  static VBox words(Requirement requirement, Texts texts) {
    var words =
        Parts.column(
            4,
            Parts.text(texts.of(requirement.title()), "card-heading"),
            Parts.text(texts.of(requirement.why()), "quiet"));
    words.getStyleClass().add("question-words");
    return words;
  }

  @Override
  public Node root() {
    return card;
  }

  @Override
  public void focus() {
    choice.focus();
    ListAndDetail.reveal(card);
  }

  @Override
  public void show(CaseFile file, Eligibility eligibility) {
    var judgement = eligibility.judgement(requirement.id());
    choice.show(judgement.reply());
    verdict.show(judgement);
    specialty.ifPresent(part -> part.show(file));
  }

  @Override
  public void save() {
    specialty.ifPresent(SpecialtyPart::save);
  }
}
