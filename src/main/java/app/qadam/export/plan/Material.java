package app.qadam.export.plan;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;
import app.qadam.text.Texts;
import java.time.LocalDate;

/**
 * What the chapters are written from.
 *
 * @param name the name of the application's file
 */
record Material(Texts texts, String name, Plan plan, CaseFile file, Facts facts) {
  LocalDate today() {
    return plan.today();
  }
}
