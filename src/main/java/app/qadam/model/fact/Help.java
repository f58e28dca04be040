package app.qadam.model.fact;

import java.util.List;

/** The pages of help: topics, terms, and the questions on which sources disagree. */
public record Help(List<Topic> topics, List<Term> glossary, List<Disagreement> disagreements) {
  public Help {
    topics = List.copyOf(topics);
    glossary = List.copyOf(glossary);
    disagreements = List.copyOf(disagreements);
  }

  /** A short article. */
  public record Topic(String id, LocalizedText title, LocalizedText body) {}

  /** A word that the applicant meets, and what it means. */
  public record Term(LocalizedText term, LocalizedText meaning) {}

  /** A question that sources answer differently. */
  public record Disagreement(String id, LocalizedText question, List<Claim> claims) {
    public Disagreement {
      claims = List.copyOf(claims);
    }
  }
}
