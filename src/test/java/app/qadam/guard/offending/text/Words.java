package app.qadam.guard.offending.text;

/** What offenders reach for. */
public interface Words {}
