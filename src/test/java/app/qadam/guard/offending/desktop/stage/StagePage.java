package app.qadam.guard.offending.desktop.stage;

/** What offenders reach for. */
public interface StagePage {}
