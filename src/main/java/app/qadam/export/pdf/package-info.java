/**
 * Documents to print and to hand out: A4, tagged, with embedded fonts. {@link
 * app.qadam.export.pdf.PdfDocument} takes what is to be said, in order; it is laid out when it is
 * written.
 */
@NullMarked
package app.qadam.export.pdf;

import org.jspecify.annotations.NullMarked;
