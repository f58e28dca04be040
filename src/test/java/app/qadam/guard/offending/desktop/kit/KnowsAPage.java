package app.qadam.guard.offending.desktop.kit;

import app.qadam.guard.offending.desktop.stage.StagePage;

/** Breaks a house rule on purpose. */
interface KnowsAPage extends StagePage {}
