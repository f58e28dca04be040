package app.qadam.desktop.details;

import app.qadam.desktop.kit.Beside;
import app.qadam.desktop.kit.Desk;
import app.qadam.desktop.kit.Parts;
import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.model.program.FitTally;
import app.qadam.model.program.Fitting;
import app.qadam.model.program.Means;
import app.qadam.model.program.Program;
import app.qadam.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the applicant can show and wishes for, and how many programs that fits. */
final class MeansPart implements Part {
  private static final double GAP = 20;

  private final Desk desk;
  private final Texts texts;
  private final SumRow income;
  private final SumRow savings;
  private final SumRow investable;
  private final DependantsRow dependants;
  private final StayRow stay;
  private final Label follows = Parts.id("means-follows", Parts.text(""));
  private final ScrollPane root;

  /** What was counted last: a table may be long. */
  private List<Object> counted = List.of();

  MeansPart(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    income = new SumRow("means.income", Means::income, Means::withIncome, desk);
    savings = new SumRow("means.savings", Means::savings, Means::withSavings, desk);
    investable = new SumRow("means.investable", Means::investable, Means::withInvestable, desk);
    dependants = new DependantsRow(desk);
    stay = new StayRow(desk);
    var compare =
        Parts.id(
            "means-compare",
            Parts.link(texts.get("means.compare"), () -> desk.open(new Place.Compare())));
    var outcome =
        Parts.card(
            texts.get("means.follows"),
            follows,
            Parts.text(texts.get("means.follows.note"), "quiet", "small"),
            compare);
    var sums =
        Parts.card(
            texts.get("means.sums"),
            Beside.halves(GAP, income, savings),
            Beside.halves(GAP, investable, new VBox()));
    sums.getStyleClass().add("facts");
    var wishes = Parts.card(texts.get("means.wishes"), Beside.halves(GAP, dependants, stay));
    wishes.getStyleClass().add("facts");
    var content =
        Parts.column(16, Parts.text(texts.get("means.about"), "quiet"), outcome, sums, wishes);
    content.getStyleClass().add("detail-content");
    root = Parts.scrolling(content);
  }

  private List<ToldRow<?>> rows() {
    return List.of(income, savings, investable, dependants, stay);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public void show(Situation now) {
    rows().forEach(row -> row.follow(now));
    var comparing = now.file().comparing();
    var fitting = new Fitting(comparing.means(), now.facts().rates());
    List<Object> wanted = List.of(fitting, now.facts().catalogue());
    if (!counted.equals(wanted)) {
      counted = wanted;
      if (comparing.means().isUnknown()) {
        follows.setText(texts.get("means.follows.none"));
      } else {
        count(fitting, now.facts().programs(), wanted);
      }
    }
  }

  private void count(Fitting fitting, List<Program> programs, List<Object> asked) {
    desk.files()
        .work(
            () -> FitTally.of(programs, fitting),
            tally -> {
              if (counted.equals(asked)) {
                follows.setText(tally(tally));
              }
            });
  }

  private String tally(FitTally tally) {
    return texts.get(
        "means.follows.tally",
        texts.quantity("side.programs", tally.all()),
        texts.quantity("means.meets", tally.meets()),
        texts.quantity("means.unmet", tally.unmet()),
        texts.quantity("means.open", tally.open()));
  }

  @Override
  public void save() {
    rows().forEach(ToldRow::save);
  }
}
