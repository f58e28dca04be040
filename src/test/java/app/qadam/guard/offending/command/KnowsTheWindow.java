package app.qadam.guard.offending.command;

import app.qadam.guard.offending.desktop.shell.Frame;

/** Breaks a house rule on purpose. */
interface KnowsTheWindow extends Frame {}
