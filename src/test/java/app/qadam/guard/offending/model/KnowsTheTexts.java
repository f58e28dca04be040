package app.qadam.guard.offending.model;

import app.qadam.guard.offending.text.Words;

/** Breaks a house rule on purpose. */
interface KnowsTheTexts extends Words {}
