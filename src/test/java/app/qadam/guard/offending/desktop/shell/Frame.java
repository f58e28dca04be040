package app.qadam.guard.offending.desktop.shell;

/** What offenders reach for. */
public interface Frame {}
