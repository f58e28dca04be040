package app.qadam.facts;

import static app.qadam.facts.FactsForTests.bundle;
import static app.qadam.facts.FactsForTests.bytes;
import static app.qadam.facts.FactsForTests.dearer;
import static org.assertj.core.api.Assertions.assertThat;

import app.qadam.model.Facts;
import app.qadam.model.casefile.Comparing;
import app.qadam.model.casefile.FactsFile;
import app.qadam.model.program.Means;
import app.qadam.model.program.OwnRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFactsTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 20);
  private static final FactsFile FILE =
      new FactsFile("newer.json", "a".repeat(64), 10, LocalDate.of(2027, 1, 15), DAY);
  private static final OwnRate EURO =
      new OwnRate("EUR", new BigDecimal("0.9"), DAY, Optional.empty());

  private final Facts shipped = FactsReader.shipped();
  private final CaseFacts facts = new CaseFacts(shipped);
  private int read;

  private static Comparing comparing(Optional<FactsFile> file, OwnRate... rates) {
    return new Comparing(
        Means.UNKNOWN,
        List.of(),
        rates.length == 0 ? Map.of() : Map.of(rates[0].currency(), rates[0]),
        file);
  }

  private Facts of(Comparing comparing, String content) {
    return facts.of(
        comparing,
        sha256 -> {
          read++;
          return sha256.equals(FILE.sha256()) ? Optional.of(bytes(content)) : Optional.empty();
        });
  }

  @Test
  void withoutAFileAndRatesTheShippedFactsHold() {
    assertThat(of(Comparing.NOTHING, "")).isSameAs(shipped);
    assertThat(read).isZero();
  }

  @Test
  void acceptedFileGoesBeforeTheShippedAndOwnRatesBeforeBoth() {
    var content = bundle("2027-01-15", "programs.json", dearer());

    var inForce = of(comparing(Optional.of(FILE), EURO), content);

    assertThat(inForce.program(FactsForTests.NEO_NOMAD_ID).orElseThrow().income().text())
        .isEqualTo("$3,500 / month");
    assertThat(inForce.edition().date()).isEqualTo(LocalDate.of(2027, 1, 15));
    assertThat(inForce.edition().trouble()).isEmpty();
    assertThat(inForce.rates().rate("EUR").orElseThrow().perUsd()).isEqualByComparingTo("0.9");
    assertThat(inForce.rates().perUsd()).isEqualTo(shipped.rates().perUsd());
  }

  @Test
  void fileIsReadOnceAndTheSameFactsAreHandedOutUntilSomethingChanges() {
    var content = bundle("2027-01-15", "programs.json", dearer());
    var first = of(comparing(Optional.of(FILE)), content);

    assertThat(of(comparing(Optional.of(FILE)), content)).isSameAs(first);
    var withRate = of(comparing(Optional.of(FILE), EURO), content);
    assertThat(withRate).isNotSameAs(first);
    assertThat(withRate.catalogue()).isSameAs(first.catalogue());
    assertThat(of(Comparing.NOTHING, content)).isSameAs(shipped);
    assertThat(of(comparing(Optional.of(FILE)), content)).isSameAs(first);
    assertThat(read).isEqualTo(1);
  }

  @Test
  void brokenFileIsToldAndTheShippedFactsHold() {
    var inForce = of(comparing(Optional.of(FILE), EURO), "{\"programs\": 1}");

    assertThat(inForce.catalogue()).isEqualTo(shipped.catalogue());
    assertThat(inForce.edition().date()).isEqualTo(shipped.edition().date());
    assertThat(inForce.edition().trouble().orElseThrow().key()).isEqualTo("facts.trouble.broken");
    assertThat(inForce.edition().trouble().orElseThrow().arguments()).contains("newer.json");
    assertThat(inForce.rates().rate("EUR").orElseThrow().perUsd()).isEqualByComparingTo("0.9");
  }

  @Test
  void contentThatIsGoneOrCannotBeReadIsToldAndTheShippedFactsHold() {
    var gone = new CaseFacts(shipped).of(comparing(Optional.of(FILE)), sha256 -> Optional.empty());
    var unreadable =
        new CaseFacts(shipped)
            .of(
                comparing(Optional.of(FILE)),
                sha256 -> {
                  throw new IllegalStateException("disk");
                });

    for (Facts inForce : List.of(gone, unreadable)) {
      assertThat(inForce.catalogue()).isEqualTo(shipped.catalogue());
      assertThat(inForce.edition().trouble().orElseThrow().key()).isEqualTo("facts.trouble.gone");
    }
  }
}
