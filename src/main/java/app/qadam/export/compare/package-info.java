/**
 * Programs beside each other as a document to print. Each class writes one chapter with what {@link
 * app.qadam.export.pdf.PdfDocument} offers, and knows nothing of pages.
 */
@NullMarked
package app.qadam.export.compare;

import org.jspecify.annotations.NullMarked;
