package app.qadam.model.document;

import app.qadam.model.Named;
import app.qadam.model.Phrase;
import app.qadam.model.fact.Claim;
import java.util.List;

/**
 * How a paper of another country is made usable in Kazakhstan.
 *
 * @param country the country that issues it, ISO 3166, two letters
 * @param acts what is done to it, in this order
 */
public record Legalisation(
    String country, Way way, Phrase reason, List<Act> acts, List<Claim> claims) {
  /** Which way leads there. */
  public enum Way implements Named {
    /** An apostille of the issuing country. */
    APOSTILLE("apostille"),
    /** The issuing country's foreign ministry, then the consulate of Kazakhstan. */
    CONSULAR("consular"),
    /** Neither: a convention frees its parties. */
    NONE("none");

    private final String id;

    Way(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** One thing to be done to a paper. */
  public enum Act implements Named {
    ISSUE("issue"),
    APOSTILLE("apostille"),
    AUTHENTICATE("authenticate"),
    CONSULATE("consulate"),
    TRANSLATE("translate"),
    NOTARISE("notarise");

    private final String id;

    Act(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  public Legalisation {
    acts = List.copyOf(acts);
    claims = List.copyOf(claims);
  }
}
