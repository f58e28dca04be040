package app.qadam.model.document;

import app.qadam.model.Named;

/** What a file is, by its content; its name is not asked. */
public enum FileKind implements Named {
  PDF("pdf", "pdf"),
  JPEG("jpeg", "jpg"),
  PNG("png", "png"),
  /** A document of Microsoft Word since 2007. */
  DOCX("docx", "docx"),
  /** Photos of iPhones; portals do not take them. */
  HEIC("heic", "heic"),
  WEBP("webp", "webp"),
  GIF("gif", "gif"),
  TIFF("tiff", "tif"),
  BMP("bmp", "bmp"),
  /** A document of Microsoft Word up to 2003, and other files of that container. */
  DOC("doc", "doc"),
  ODT("odt", "odt"),
  RTF("rtf", "rtf"),
  ZIP("zip", "zip"),
  /** A key with its certificate (PKCS #12), or another key file: never stored. */
  KEY("key", "p12"),
  /** Plain text. */
  TEXT("text", "txt"),
  UNKNOWN("unknown", "bin");

  private final String id;
  private final String extension;

  FileKind(String id, String extension) {
    this.id = id;
    this.extension = extension;
  }

  @Override
  public String id() {
    return id;
  }

  /** The ending of a file's name, without a dot. */
  public String extension() {
    return extension;
  }

  /** Whether it can be attached: what is handed in is a PDF, a JPEG, a PNG or a DOCX. */
  public boolean canBeAttached() {
    return switch (this) {
      case PDF, JPEG, PNG, DOCX -> true;
      case HEIC, WEBP, GIF, TIFF, BMP, DOC, ODT, RTF, ZIP, KEY, TEXT, UNKNOWN -> false;
    };
  }

  public boolean isImage() {
    return this == JPEG || this == PNG;
  }
}
