package app.qadam.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.qadam.model.program.OwnRate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RatesFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final long SEED = 20261125;
  private static final int MUTATIONS = 4000;

  private static List<OwnRate> read(String text) {
    return RatesFile.read("rates.csv", text.getBytes(StandardCharsets.UTF_8), DAY, DAY);
  }

  private static OwnRate rate(String currency, String perUsd, LocalDate date) {
    return new OwnRate(currency, new BigDecimal(perUsd), date, Optional.of("rates.csv"));
  }

  private static final OwnRate EUR = rate("EUR", "0.92", DAY);
  private static final OwnRate KZT = rate("KZT", "441.2339", DAY);
  private static final LocalDate OTHER_DAY = LocalDate.of(2026, 9, 29);

  static List<Arguments> files() {
    return List.of(
        Arguments.of("with a heading", "currency,per_usd\nEUR,0.92\nKZT,441.2339\n"),
        Arguments.of("without a heading", "EUR,0.92\nKZT,441.2339\n"),
        Arguments.of("without a last line end", "EUR,0.92\nKZT,441.2339"),
        Arguments.of(
            "with line ends of Windows", "currency,per_usd\r\nEUR,0.92\r\nKZT,441.2339\r\n"),
        Arguments.of("with line ends of old Macs", "EUR,0.92\rKZT,441.2339\r"),
        Arguments.of("with a byte order mark", "\uFEFFcurrency,per_usd\nEUR,0.92\nKZT,441.2339\n"),
        Arguments.of("with a mark and no heading", "\uFEFFEUR,0.92\nKZT,441.2339\n"),
        Arguments.of("with a heading in capitals", "Currency,PER_USD\nEUR,0.92\nKZT,441.2339\n"),
        Arguments.of(
            "with quotation marks",
            "\"currency\",\"per_usd\"\n\"EUR\",\"0.92\"\nKZT,\"441.2339\"\n"),
        Arguments.of("with spaces", "currency, per_usd\n EUR , 0.92 \nKZT,441.2339\n"),
        Arguments.of("with empty lines", "\ncurrency,per_usd\n\nEUR,0.92\n\nKZT,441.2339\n\n"),
        Arguments.of("with semicolons", "currency;per_usd\nEUR;0.92\nKZT;441.2339\n"),
        Arguments.of("with decimal commas", "EUR;0,92\nKZT;441,2339\n"),
        Arguments.of(
            "with decimal commas and a heading", "currency;per_usd\nEUR;0,92\nKZT;441,2339\n"),
        Arguments.of("with tabs", "currency\tper_usd\nEUR\t0,92\nKZT\t441.2339\n"),
        Arguments.of("with the dollar", "USD,1.000\nEUR,0.92\nKZT,441.2339\n"),
        Arguments.of("with zeros at the end", "EUR,0.9200\nKZT,441.23390\n"),
        Arguments.of(
            "with a column of dates that is empty",
            "currency,per_usd,date\nEUR,0.92,\nKZT,441.2339,\n"),
        Arguments.of("with a currency in small letters", "eur,0.92\nKzt,441.2339\n"),
        Arguments.of(
            "with a date on some lines only",
            "currency,per_usd\nEUR,0.92\nKZT,441.2339,2026-11-22\n"),
        Arguments.of("with a date on the first line only", "EUR,0.92,2026-11-22\nKZT,441.2339\n"),
        Arguments.of(
            "as JSON in small letters", "{\"perUsd\": {\"eur\": 0.92, \"kzt\": 441.2339}}"),
        Arguments.of("as JSON", "{\"perUsd\": {\"EUR\": 0.92, \"KZT\": 441.2339}}"),
        Arguments.of(
            "as JSON with the dollar and more",
            "\uFEFF\n"
                + "{\"base\": \"USD\", \"about\": [1], \"date\": null, \"perUsd\": {\"USD\": 1.0,"
                + " \"EUR\": 92e-2, \"KZT\": 441.2339}}\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void ratesAreRead(String how, String text) {
    assertThat(read(text)).as(how).containsExactly(EUR, KZT);
  }

  @Test
  void dateOfTheFileGoesBeforeTheOneThatIsGiven() {
    assertThat(read("currency,per_usd,date\nEUR,0.92,2026-09-29\nKZT,441.2339,\n"))
        .containsExactly(rate("EUR", "0.92", OTHER_DAY), KZT);
    assertThat(read("EUR;0,92;2026-09-29\n")).containsExactly(rate("EUR", "0.92", OTHER_DAY));
    assertThat(read("{\"date\": \"2026-09-29\", \"perUsd\": {\"EUR\": 0.92}}"))
        .containsExactly(rate("EUR", "0.92", OTHER_DAY));
  }

  @Test
  void shippedFileIsAFileOfRatesToo() throws IOException {
    var shipped = FactsReader.shipped().rates();
    try (var in = FactsReader.class.getResourceAsStream("/app/qadam/facts/rates.json")) {
      var read = RatesFile.read("rates.json", Objects.requireNonNull(in).readAllBytes(), DAY, DAY);

      assertThat(read).hasSize(shipped.perUsd().size() - 1);
      assertThat(read)
          .allSatisfy(rate -> {
            assertThat(rate.perUsd())
                .isEqualByComparingTo(shipped.rate(rate.currency()).orElseThrow().perUsd());
            assertThat(rate.date()).isEqualTo(shipped.date());
            assertThat(rate.file()).contains("rates.json");
          });
    }
  }

  @Test
  void aNumberOfAnyLengthIsExact() {
    var long20 = "0.12345678901234567891";
    assertThat(read("EUR," + long20 + "\n")).containsExactly(rate("EUR", long20, DAY));
    assertThat(read("{\"perUsd\": {\"EUR\": " + long20 + "}}"))
        .containsExactly(rate("EUR", long20, DAY));
  }

  static List<Arguments> broken() {
    return List.of(
        Arguments.of("", "it is empty"),
        Arguments.of("\uFEFF", "it is empty"),
        Arguments.of("\n \n", "it is empty"),
        Arguments.of("currency,per_usd\n", "there is no rate in it"),
        Arguments.of("USD,1\n", "there is no rate in it"),
        Arguments.of("Dear Sir or Madam\n", "line 1: two or three cells"),
        Arguments.of("EUR,0.92,2026-11-22,me\n", "line 1: two or three cells"),
        Arguments.of("EUR,0.92\nKZT\n", "line 2: two or three cells"),
        Arguments.of("EUR,0.92\nKZT,441,2026-11-22,\n", "line 2: two or three cells"),
        Arguments.of("EUR,0.92,2026-11-23\n", "line 1: the day 2026-11-23 is still ahead"),
        Arguments.of("code,rate\nEUR,0.92\n", "line 1: \"rate\" is no rate"),
        Arguments.of("per_usd,currency\n0.92,EUR\n", "line 1: \"currency\" is no rate"),
        Arguments.of("eur,0.92\nEUR,0.92\n", "line 2: EUR stands there twice"),
        Arguments.of("u\u00df,0.92\n", "line 1: a currency is a code of three letters"),
        Arguments.of("EURO,0.92\n", "line 1: a currency is a code of three letters"),
        Arguments.of("€,0.92\n", "line 1: a currency is a code of three letters"),
        Arguments.of("EUR,0\n", "line 1: a rate lies between"),
        Arguments.of("EUR,0.0000001\n", "line 1: a rate lies between"),
        Arguments.of("EUR,99999999999\n", "line 1: a rate lies between"),
        Arguments.of("EUR,-0.92\n", "line 1: \"-0.92\" is no rate"),
        Arguments.of("EUR,\n", "line 1: \"\" is no rate"),
        Arguments.of("EUR,1e3\n", "line 1: \"1e3\" is no rate"),
        Arguments.of("EUR,NaN\n", "line 1: \"NaN\" is no rate"),
        Arguments.of("EUR,٠.٩٢\n", "line 1: \"٠.٩٢\" is no rate"),
        Arguments.of("EUR,\"0,92\"\n", "line 1: \"0,92\" is no rate"),
        Arguments.of("EUR,0,92\n", "line 1: \"92\" is no date"),
        Arguments.of("KZT;1.234,56\n", "line 1: \"1.234,56\" is no rate"),
        Arguments.of("EUR,0.92,22.11.2026\n", "line 1: \"22.11.2026\" is no date"),
        Arguments.of("EUR,0.92,2026-02-30\n", "line 1: \"2026-02-30\" is no date"),
        Arguments.of("EUR,0.92,9026-02-03\n", "line 1: \"9026-02-03\" is no date"),
        Arguments.of("EUR,0.92\n\nKZT,441\nEUR,0.93\n", "line 4: EUR stands there twice"),
        Arguments.of("USD,1\nUSD,1\nEUR,0.92\n", "line 2: USD stands there twice"),
        Arguments.of("USD,1.01\nEUR,0.92\n", "line 1: one US dollar is one US dollar"),
        Arguments.of("EUR,0.92\n\"KZT,441\n", "line 2: a quotation mark is not closed"),
        Arguments.of("EUR,\"0.92\"1\n", "line 1: something stands behind"),
        Arguments.of("EUR,0.92\nK\"ZT,441\n", "line 2: a quotation mark stands in the middle"),
        Arguments.of("{\"perUsd\": {\"EUR\": 0.92}", "line 1, column 25: this is not JSON"),
        Arguments.of("{\n\"perUsd\": {,}}", "line 2, column 12: this is not JSON"),
        Arguments.of("{\"perUsd\": {\"EUR\": 0.92}}\n{}", "line 2, column 1: this is not JSON"),
        Arguments.of(
            "{\"perUsd\": {\"EUR\": 1, \"EUR\": 1}}",
            "line 1, column 28: \"EUR\" stands there twice"),
        Arguments.of("{\"perUsd\": {}}", "there is no rate in it"),
        Arguments.of("{\"perUsd\": {\"USD\": 2}}", "perUsd.USD: one US dollar is one US dollar"),
        Arguments.of("{\"perUsd\": [0.92]}", "perUsd: an object is expected"),
        Arguments.of("{\"date\": \"2026-09-29\"}", "perUsd: is missing"),
        Arguments.of("{\"perUsd\": {\"EUR\": \"0.92\"}}", "perUsd.EUR: a number above 0"),
        Arguments.of("{\"perUsd\": {\"EUR\": -1}}", "perUsd.EUR: a number above 0"),
        Arguments.of("{\"perUsd\": {\"EUR\": null}}", "perUsd.EUR: is missing"),
        Arguments.of("{\"perUsd\": {\"EUR\": 1e-999999}}", "perUsd.EUR: a rate lies between"),
        Arguments.of("{\"perUsd\": {\"EUR\": 1e999999}}", "perUsd.EUR: a rate lies between"),
        Arguments.of("{\"perUsd\": {\"euro\": 0.92}}", "perUsd.euro: a currency is a code"),
        Arguments.of("{\"base\": \"EUR\", \"perUsd\": {\"KZT\": 1}}", "base: rates are units"),
        Arguments.of("{\"date\": 2026, \"perUsd\": {\"EUR\": 1}}", "date: a text is expected"),
        Arguments.of(
            "{\"date\": \"today\", \"perUsd\": {\"EUR\": 1}}", "date: \"today\" is no date"),
        Arguments.of(
            "{\"date\": \"2026-11-23\", \"perUsd\": {\"EUR\": 1}}",
            "date: the day 2026-11-23 is still ahead"),
        Arguments.of("[{\"EUR\": 0.92}]", "at the top: an object is expected"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsWrongIsToldWithItsPlace(String text, String message) {
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() -> read(text))
        .satisfies(why -> assertThat(why.in("rates.csv")).startsWith(message));
  }

  @Test
  void fileThatIsOnlyCalledJsonIsToldToBeNone() {
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(
            () -> RatesFile.read("a.json", "EUR,0.92".getBytes(StandardCharsets.UTF_8), DAY, DAY))
        .withMessage("a.json: this is no JSON file");
  }

  @Test
  void whatIsTooLargeOrNotUtf8IsRefused() {
    var large = new byte[RatesFile.LARGEST + 1];
    Arrays.fill(large, (byte) '\n');
    byte[] latin = "EUR,0.92\n# Türkiye".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "EUR,0.92\n".getBytes(StandardCharsets.UTF_16);

    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() -> RatesFile.read("a.csv", large, DAY, DAY))
        .withMessage("a.csv: it is larger than 1000000 bytes");
    for (byte[] content : List.of(latin, utf16)) {
      assertThatExceptionOfType(BrokenFacts.class)
          .isThrownBy(() -> RatesFile.read("a.csv", content, DAY, DAY))
          .withMessage("a.csv: it is not UTF-8; save it as UTF-8");
    }
  }

  @Test
  void filesOnTheDiskAreReadOrToldToBeUnreadable(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("rates.csv"), "EUR,0.92\n");

    assertThat(RatesFile.read(file, DAY, DAY)).containsExactly(EUR);
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() -> RatesFile.read(folder.resolve("none.csv"), DAY, DAY))
        .withMessage("none.csv: there is no such file; check its name and its folder");
    assertThatExceptionOfType(BrokenFacts.class)
        .isThrownBy(() -> RatesFile.read(folder, DAY, DAY))
        .withMessage(folder.getFileName() + ": this is a folder, not a file");
  }

  /** Bytes are exchanged, taken out, doubled or put in; what comes out is rates or a refusal. */
  @Test
  void anyMutationIsReadOrRefusedInTheSameWay() {
    var random = new Random(SEED);
    Set<Class<?>> ends = new HashSet<>();
    for (int i = 0; i < MUTATIONS; i++) {
      var origin = (String) files().get(random.nextInt(files().size())).get()[1];
      var mutated = mutated(origin.getBytes(StandardCharsets.UTF_8), random);
      try {
        assertThat(RatesFile.read("rates.csv", mutated, DAY, DAY)).isNotEmpty();
        ends.add(List.class);
      } catch (BrokenFacts e) {
        assertThat(e).hasMessageStartingWith("rates.csv");
        ends.add(BrokenFacts.class);
      }
    }
    assertThat(ends).containsExactlyInAnyOrder(List.class, BrokenFacts.class);
  }

  private static byte[] mutated(byte[] content, Random random) {
    var signs = "\",;\t\r\n{}[]:.0123456789eE-+USDEURKZT\u0000\u007f".toCharArray();
    var bytes = content;
    for (int left = 1 + random.nextInt(4); left > 0 && bytes.length > 0; left--) {
      int at = random.nextInt(bytes.length);
      var head = Arrays.copyOf(bytes, at);
      var tail = Arrays.copyOfRange(bytes, at, bytes.length);
      bytes =
          switch (random.nextInt(4)) {
            case 0 -> joined(head, new byte[] {(byte) signs[random.nextInt(signs.length)]}, tail);
            case 1 -> joined(head, Arrays.copyOfRange(tail, 1, tail.length));
            case 2 -> joined(head, tail, head);
            default -> joined(head, new byte[] {(byte) random.nextInt(256)}, tail);
          };
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    var all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
