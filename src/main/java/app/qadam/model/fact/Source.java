package app.qadam.model.fact;

import java.util.Optional;

/**
 * Where a claim comes from.
 *
 * @param address the page's address, absent when it was not found
 * @param published the year, month or day printed on the source (ISO 8601), absent when undated
 */
public record Source(
    String id,
    SourceKind kind,
    String title,
    Optional<String> address,
    Optional<String> published) {}
