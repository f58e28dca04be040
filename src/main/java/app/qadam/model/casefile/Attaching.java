package app.qadam.model.casefile;

import app.qadam.model.document.FileKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What becomes of a document's files when one is attached, taken away or chosen. */
public final class Attaching {
  /** As long as a file's name can be on the usual systems. */
  private static final int LONGEST = 255;

  /** Folders, control characters, and the signs that turn the direction of writing. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}/\\\\\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private Attaching() {}

  /**
   * Attaches a new version, which becomes the one that is handed in; earlier ones stay.
   *
   * @param name as the file was called, with whatever signs
   */
  public static Change add(
      CaseFile file,
      String document,
      String name,
      FileKind kind,
      long size,
      String sha256,
      LocalDate today) {
    var before = file.papers().of(document);
    List<Attachment> after = new ArrayList<>();
    before.forEach(one -> after.add(one.current(false)));
    after.add(
        new Attachment(
            file.papers().nextAttachmentId(),
            document,
            name(name, kind),
            kind,
            size,
            sha256,
            today,
            true));
    return new Change.SetAttachments(document, before, after);
  }

  /**
   * Attaches a version that was taken away again, under a number that is free; the one that is
   * handed in now stays that.
   */
  static Change bringBack(CaseFile file, Attachment gone) {
    var before = file.papers().of(gone.document());
    boolean isFirst = before.stream().noneMatch(Attachment::current);
    List<Attachment> after = new ArrayList<>(before);
    after.add(
        new Attachment(
            file.papers().nextAttachmentId(),
            gone.document(),
            gone.name(),
            gone.kind(),
            gone.size(),
            gone.sha256(),
            gone.added(),
            isFirst));
    return new Change.SetAttachments(gone.document(), before, after);
  }

  /** Takes a version away; when it was the current one, the latest of the others becomes that. */
  public static Change remove(CaseFile file, Attachment gone) {
    var before = file.papers().of(gone.document());
    List<Attachment> after = new ArrayList<>(before);
    after.remove(gone);
    if (gone.current() && !after.isEmpty()) {
      after.set(after.size() - 1, after.getLast().current(true));
    }
    return new Change.SetAttachments(gone.document(), before, after);
  }

  /** Makes a version the one that is handed in. */
  public static Change choose(CaseFile file, Attachment chosen) {
    var before = file.papers().of(chosen.document());
    return new Change.SetAttachments(
        chosen.document(),
        before,
        before.stream().map(one -> one.current(one.id() == chosen.id())).toList());
  }

  /** The same content, attached already: to this document, or to another one. */
  public static Optional<Attachment> same(CaseFile file, String document, String sha256) {
    var same =
        file.papers().attachments().stream().filter(one -> one.sha256().equals(sha256)).toList();
    return same.stream()
        .filter(one -> one.document().equals(document))
        .findFirst()
        .or(() -> same.stream().findFirst());
  }

  /** Whether a name is one under which a file could have been attached. */
  public static boolean isName(String name) {
    return !UNSAFE.matcher(name).find()
        && !name.isBlank()
        && !name.chars().allMatch(sign -> sign == '.');
  }

  /** A name that can be shown and kept: without a folder, control characters, or undue length. */
  static String name(String name, FileKind kind) {
    var safe = UNSAFE.matcher(name).replaceAll(" ").strip();
    if (safe.isEmpty() || safe.chars().allMatch(sign -> sign == '.')) {
      return "file." + kind.extension();
    }
    if (safe.length() <= LONGEST) {
      return safe;
    }
    int end = LONGEST - kind.extension().length() - 1;
    int between = Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end;
    return safe.substring(0, between) + "." + kind.extension();
  }
}
