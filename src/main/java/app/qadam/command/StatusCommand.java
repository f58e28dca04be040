package app.qadam.command;

import app.qadam.export.Json;
import app.qadam.model.Facts;
import app.qadam.model.plan.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qadam status FILE [--on DATE] [--json]}. */
@Command(
    name = "status",
    description = "Says where the application stands and what is next.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The application's file.")
  private Path file = Path.of("");

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day to look from, YYYY-MM-DD; today without it.")
  private @Nullable String on;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  private final Desk desk;

  StatusCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var held = desk.read(file);
    var facts = desk.facts(held, file);
    LocalDate day = on == null ? desk.today() : desk.date(on);
    var plan = Plan.of(held, facts, day);
    var name = file.getFileName().toString();
    desk.out()
        .println(json ? new Json(desk.texts()).status(name, plan, facts) : text(name, plan, facts));
    return Commands.OK;
  }

  private String text(String name, Plan plan, Facts facts) {
    var texts = desk.texts();
    var out = new StringBuilder();
    line(out, texts.get("command.status.heading", name, plan.today()));
    line(out, "");
    var current = plan.current();
    line(
        out,
        texts.get("stage.of-eight", current.stage().number())
            + ": "
            + texts.say(plan.next().title()));
    line(out, texts.say(plan.next().detail()));
    line(out, "");
    for (var stage : plan.stages()) {
      line(
          out,
          "  %d  %-18s %-27s %s"
              .formatted(
                  stage.stage().number(),
                  texts.get("status." + stage.status().id()),
                  texts.of(facts.guide(stage.stage()).title()),
                  texts.say(stage.reason())));
    }
    var dated = plan.deadlines().stream().filter(d -> d.due().isPresent()).toList();
    if (!dated.isEmpty()) {
      line(out, "");
      line(out, texts.get("page.deadlines"));
      for (var deadline : dated) {
        var due = deadline.due().orElseThrow();
        line(
            out,
            "  %-16s %-7s %-34s %s"
                .formatted(
                    texts.date(due),
                    texts.get("deadline.state." + deadline.stateOn(plan.today()).id()),
                    texts.say(deadline.title()),
                    deadline.met().isPresent()
                        ? ""
                        : texts.distance(
                            deadline.daysLeft(plan.today()).orElseThrow(),
                            plan.calendar().workingDaysUntil(plan.today(), due)))
                .stripTrailing());
      }
    }
    line(out, "");
    line(out, texts.get("documents.ready-of", plan.readyDocuments(), plan.documents().size()));
    for (var problem : plan.problems()) {
      line(out, "! " + texts.say(problem.text()));
    }
    return out.toString().stripTrailing();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append(System.lineSeparator());
  }
}
