package app.qadam.model.program;

import app.qadam.model.fact.LocalizedText;

/**
 * A country of the table, by its ISO 3166-1 alpha-2 code.
 *
 * @param region the id of the region to which it belongs
 */
public record Country(String code, LocalizedText name, String region) {}
