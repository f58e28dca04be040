package app.qadam.content.photo;

import app.qadam.model.Phrase;

/** What became of opening a file as a photo. */
public sealed interface Opened {
  /** A picture to measure and crop. */
  record Ready(Photo photo) implements Opened {}

  /** It is none, or cannot be read; the sentence says why and what to do. */
  record Refused(Phrase sentence) implements Opened {}
}
