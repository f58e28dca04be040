package app.qadam.model.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one source says.
 *
 * @param seen the day on which the source was read
 * @param value the claim's core in a few words, for a table
 * @param note how far to trust it: reported once, undated, a draft
 */
public record Claim(
    LocalizedText text,
    Source source,
    LocalDate seen,
    Optional<String> value,
    Optional<LocalizedText> note) {}
