package app.qadam.guard.offending.facts;

import app.qadam.guard.offending.command.Order;

/** Breaks a house rule on purpose. */
interface KnowsTheCommand extends Order {}
