package app.qadam.guard.offending.command;

/** What offenders reach for. */
public interface Order {}
