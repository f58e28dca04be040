package app.qadam.model.fact;

import java.util.Locale;

/** The names of countries, as the Java platform knows them (Unicode CLDR). */
public final class CountryName {
  private static final Locale RUSSIAN = Locale.of("ru");
  private static final Locale KAZAKH = Locale.of("kk");

  private CountryName() {}

  /** The name of a country by its ISO 3166 code of two letters; an unknown code names itself. */
  public static LocalizedText of(String code) {
    var country = new Locale.Builder().setRegion(code).build();
    return new LocalizedText(
        country.getDisplayCountry(Locale.ENGLISH),
        country.getDisplayCountry(RUSSIAN),
        country.getDisplayCountry(KAZAKH));
  }
}
