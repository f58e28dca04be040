package app.qadam.model.casefile;

/** A file whose content lies in the Qadam file, and stays there when it is taken away. */
public sealed interface KeptFile permits Attachment, FactsFile {
  /** The file's name as it was called, without its folder. */
  String name();

  /** In bytes. */
  long size();

  /** The digest of the content, 64 hexadecimal digits in lower case. */
  String sha256();
}
