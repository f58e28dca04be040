package app.qadam.guard.offending.model;

import app.qadam.guard.offending.store.Shelf;

/** Breaks a house rule on purpose. */
interface KnowsTheStore extends Shelf {}
