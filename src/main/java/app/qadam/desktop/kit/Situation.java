package app.qadam.desktop.kit;

import app.qadam.model.Facts;
import app.qadam.model.casefile.CaseFile;
import app.qadam.model.plan.Plan;

/** What a page shows: what is recorded, and what follows from it today. */
public record Situation(CaseFile file, Plan plan, Facts facts) {}
