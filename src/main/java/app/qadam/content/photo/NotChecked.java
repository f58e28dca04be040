package app.qadam.content.photo;

import app.qadam.model.Named;

/**
 * What is asked of a photo, or spoils one, and is left to eyes: nothing here looks at a face. The
 * text is {@code photo.not-checked.<id>}.
 */
public enum NotChecked implements Named {
  /** The face on 70–80 % of the frame; a visa centre's page. */
  FACE_SIZE("face-size"),
  /** Full face, looking at the camera; a visa centre's page. */
  FULL_FACE("full-face"),
  /** A calm face with open eyes; told by no source that was found, but asked for everywhere. */
  EXPRESSION("expression"),
  /** Taken within the last 6 months; a visa centre's page. */
  AGE("age"),
  /** No headwear and no dark glasses; a visa centre's page. */
  HEADWEAR("headwear"),
  /** Sharp, without shadows, reflections or red eyes. */
  SHARPNESS("sharpness"),
  /** Nothing and nobody else in the picture; the background plain. */
  PLAIN_BACKGROUND("plain-background"),
  /** That it is you, as you look now, and not retouched. */
  LIKENESS("likeness");

  private final String id;

  NotChecked(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
