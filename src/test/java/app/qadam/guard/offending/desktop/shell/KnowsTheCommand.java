package app.qadam.guard.offending.desktop.shell;

import app.qadam.guard.offending.command.Order;

/** Breaks a house rule on purpose. */
interface KnowsTheCommand extends Order {}
