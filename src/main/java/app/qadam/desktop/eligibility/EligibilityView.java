package app.qadam.desktop.eligibility;

import app.qadam.desktop.kit.ClaimList;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Page;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Steady;
import app.qadam.model.eligibility.Eligibility;
import app.qadam.model.fact.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whether the programme fits: what follows from the answers, and the questions. */
public final class EligibilityView implements Page {
  private static final double GAP = 16;

  private final Desk desk;
  private final ResultCard result;
  private final ElsewhereCard elsewhere;
  private final WithoutVisaCard withoutVisa;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final VBox content = Parts.column(GAP);
  private final ScrollPane scroll = Parts.scrolling(content);
  private final VBox root = new VBox();

  public EligibilityView(Desk desk) {
    this.desk = desk;
    result = new ResultCard(desk, this::toQuestion);
    elsewhere = new ElsewhereCard(desk);
    withoutVisa = new WithoutVisaCard(desk);
    root.getStyleClass().add("page");
    content.getStyleClass().add("detail-content");
    content.getChildren().addAll(result.root(), elsewhere.root());
    var told = Parts.column(12);
    for (Requirement requirement : desk.situation().get().facts().requirements()) {
      question(requirement)
          .ifPresentOrElse(this::add, () -> told.getChildren().add(told(requirement)));
      if (requirement.ofCitizenship()) {
        content.getChildren().add(withoutVisa.root());
      }
    }
    content.getChildren().add(Parts.card(desk.texts().get("eligibility.good-to-know"), told));
    root.getChildren().add(scroll);
    bind();
  }

  @Override
  public String title() {
    return desk.texts().get("page.eligibility");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void leave() {
    questions.values().forEach(Question::save);
  }

  /** What is asked about a requirement; nothing where it is only told. */
  private Optional<Question> question(Requirement requirement) {
    Optional<Question> question =
        requirement.ofCitizenship()
            ? Optional.of(new CitizenshipCard(requirement, desk))
            : requirement.ask().map(ask -> new QuestionCard(requirement, desk));
    question.ifPresent(one -> questions.put(requirement.id(), one));
    return question;
  }

  private void add(Question question) {
    content.getChildren().add(question.root());
  }

  private Node told(Requirement requirement) {
    return Parts.column(
        4,
        Parts.text(desk.texts().of(requirement.title()), "strong"),
        Parts.text(desk.texts().of(requirement.why()), "quiet"),
        ClaimList.folded(requirement.claims(), desk));
  }

  private void toQuestion(String requirement) {
    Optional.ofNullable(questions.get(requirement)).ifPresent(Question::focus);
  }

  private void show(Situation situation) {
    var eligibility = situation.plan().eligibility();
    result.show(eligibility);
    elsewhere.show(situation);
    placeElsewhere(eligibility);
    withoutVisa.show(situation.file(), eligibility);
    questions.values().forEach(question -> question.show(situation.file(), eligibility));
  }

  /** Other programs come first where something does not fit, and else after the questions. */
  private void placeElsewhere(Eligibility eligibility) {
    var cards = content.getChildren();
    boolean isFirst = eligibility.overall() == Eligibility.Overall.DOES_NOT_FIT;
    int place = isFirst ? 1 : cards.size() - 2;
    if (cards.indexOf(elsewhere.root()) != place) {
      cards.remove(elsewhere.root());
      cards.add(place, elsewhere.root());
    }
  }

  private void bind() {
    desk.situation()
        .addListener((property, before, after) -> Steady.keep(scroll, () -> show(after)));
    show(desk.situation().get());
  }
}
