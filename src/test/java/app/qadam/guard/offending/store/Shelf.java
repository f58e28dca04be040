package app.qadam.guard.offending.store;

/** What offenders reach for. */
public interface Shelf {}
