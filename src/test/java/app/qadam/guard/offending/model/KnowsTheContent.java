package app.qadam.guard.offending.model;

import app.qadam.guard.offending.content.KnowsTheScreen;

/** Breaks a house rule on purpose. */
interface KnowsTheContent extends KnowsTheScreen {}
