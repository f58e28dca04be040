package app.qadam.guard.offending.store;

import app.qadam.guard.offending.desktop.shell.Frame;

/** Breaks a house rule on purpose. */
interface KnowsTheWindow extends Frame {}
