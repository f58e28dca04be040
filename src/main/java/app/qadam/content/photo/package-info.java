/**
 * The photo for the application: measured, cropped and written as a JPEG, never retouched.
 *
 * <p>What is asked of it is known from two kinds of source: the programme's own page says 3.5 × 4.5
 * cm and in colour; the page of a visa centre that works for a Kazakh mission adds the light
 * background, the face on 70–80 % of the frame, and what only eyes can see. Limits of the file's
 * size and of its pixels were not found anywhere.
 */
@NullMarked
package app.qadam.content.photo;

import org.jspecify.annotations.NullMarked;
