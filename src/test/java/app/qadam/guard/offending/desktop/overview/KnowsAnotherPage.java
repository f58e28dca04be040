package app.qadam.guard.offending.desktop.overview;

import app.qadam.guard.offending.desktop.stage.StagePage;

/** Breaks a house rule on purpose. */
interface KnowsAnotherPage extends StagePage {}
