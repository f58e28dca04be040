package app.qadam.command;

import java.io.Serial;

/** Wrong use or input: one line for standard error, exit 2. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }
}
