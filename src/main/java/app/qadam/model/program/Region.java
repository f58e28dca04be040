package app.qadam.model.program;

import app.qadam.model.fact.LocalizedText;

/** A part of the world to which countries of the table belong. */
public record Region(String id, LocalizedText name) {}
