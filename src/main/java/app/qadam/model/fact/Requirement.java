package app.qadam.model.fact;

import java.util.List;

/** One requirement of the programme, asked as a question. */
public record Requirement(String id, LocalizedText title, LocalizedText why, List<Claim> claims) {
  public Requirement {
    claims = List.copyOf(claims);
  }
}
