package app.qadam.model.fact;

import java.util.List;

/** One thing that is known, with everything that sources say of it; the first claim leads. */
public record Fact(String id, List<Claim> claims) {
  public Fact {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("the fact \"" + id + "\" has no claim");
    }
  }

  /** The claim that is shown first. */
  public Claim lead() {
    return claims.getFirst();
  }
}
