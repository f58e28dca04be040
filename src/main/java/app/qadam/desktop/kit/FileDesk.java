package app.qadam.desktop.kit;

import app.qadam.facts.ImportedFacts;
import app.qadam.model.Phrase;
import app.qadam.model.casefile.Attachment;
import app.qadam.model.handin.Addressee;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What a page may ask about files. What takes time is done off the FX thread; answers come on it.
 */
public interface FileDesk {
  /**
   * What became of a file that was to be attached.
   *
   * @param name as it was called
   * @param attached the new version; absent when it was not attached
   * @param said why not, or what to know about it; absent when there is nothing to say
   */
  record Outcome(String name, Optional<Attachment> attached, Optional<Phrase> said) {}

  /** Asks the person for files; none when that was called off. */
  List<Path> choose();

  /**
   * Attaches files to a document, the last one as its current version.
   *
   * @param done is told of each, in order, when all are on the disk or refused
   */
  void attach(String document, List<Path> files, Consumer<List<Outcome>> done);

  /** The same for content that comes from elsewhere: pasted, or cropped here. */
  void attach(String document, String name, byte[] content, Consumer<Outcome> done);

  /** Reads the content of an attached file. */
  void read(Attachment attachment, Consumer<byte[]> done);

  /** Works something out that takes time, without touching the file. */
  <T> void work(Callable<T> work, Consumer<T> done);

  /** Shows a copy in the system's viewer; the copy is taken away again. */
  void openOutside(Attachment attachment);

  /** Writes a copy where the person says. */
  void saveCopy(Attachment attachment);

  /**
   * Packs the papers for an addressee into a folder or a ZIP file, where the person says, and
   * records that.
   *
   * @param day on which they are handed in
   */
  void pack(Addressee addressee, LocalDate day, boolean asZip);

  /**
   * Writes a file where the person says, also over an earlier one, and tells when it is there.
   *
   * @param name the name that is proposed, with its ending
   * @param content works the bytes out, off the FX thread
   */
  void save(String name, Callable<byte[]> content);

  /** Asks the person for one file to read; empty when that was called off. */
  Optional<Path> chooseOne();

  /**
   * Accepts a file of facts: from then on it goes before those shipped.
   *
   * @param saved runs when it is on the disk, and not at all when it could not be saved
   */
  void accept(ImportedFacts imported, Runnable saved);

  /** Writes the plan as a PDF file where the person says. */
  void exportPdf();
}
