package app.qadam.export.pdf;

import app.qadam.text.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself to programs. */
record Imprint(String title, Locale language, LocalDate made) {
  private static final String CREATOR = "Qadam";
  private static final String PRODUCER = CREATOR + " " + Version.NAME;

  void writeInto(PDDocument pdf) throws IOException {
    pdf.setVersion(1.7f);
    pdf.setDocumentInformation(information());
    // What makes the document's identifier, in place of the time of day.
    pdf.setDocumentId(made.toEpochDay());
    var catalog = pdf.getDocumentCatalog();
    catalog.setLanguage(language.toLanguageTag());
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.setMetadata(
        new PDMetadata(pdf, new ByteArrayInputStream(packet().getBytes(StandardCharsets.UTF_8))));
  }

  private PDDocumentInformation information() {
    var information = new PDDocumentInformation();
    information.setTitle(title);
    information.setCreator(CREATOR);
    information.setProducer(PRODUCER);
    information.setCreationDate(midnight());
    information.setModificationDate(midnight());
    return information;
  }

  private Calendar midnight() {
    return GregorianCalendar.from(made.atStartOfDay(ZoneOffset.UTC));
  }

  /** The same as XMP (ISO 16684-1). */
  private String packet() {
    return """
    <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/">
          <dc:format>application/pdf</dc:format>
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
          <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
          <pdf:Producer>%3$s</pdf:Producer>
          <xmp:CreatorTool>%4$s</xmp:CreatorTool>
          <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
          <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
        </rdf:Description>
      </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
        .formatted(escaped(title), language.toLanguageTag(), PRODUCER, CREATOR, made);
  }

  private static String escaped(String text) {
    return text.replaceAll("\\p{Cc}", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
