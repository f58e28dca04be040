package app.qadam.guard.offending.desktop.kit;

import app.qadam.guard.offending.desktop.shell.Frame;

/** Breaks a house rule on purpose. */
interface KnowsTheShell extends Frame {}
