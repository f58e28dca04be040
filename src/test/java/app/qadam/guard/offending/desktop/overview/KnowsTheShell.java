package app.qadam.guard.offending.desktop.overview;

import app.qadam.guard.offending.desktop.shell.Frame;

/** Breaks a house rule on purpose. */
interface KnowsTheShell extends Frame {}
