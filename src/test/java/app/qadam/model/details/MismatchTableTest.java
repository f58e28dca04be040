package app.qadam.model.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pairs of values as they stand in real papers, and what is said of them; {@code ok} where nothing
 * is. Each pair is held against each other in both directions.
 */
class MismatchTableTest {
  private static final String PAPER = "paper";

  @ParameterizedTest(name = "{0} {1}: {2} / {3} -> {4}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # Nothing is wrong: case, blanks, hyphens, apostrophes, full stops, accents
             | surname              | SMITH                     | Smith                           | ok
             | surname              | SMITH JONES               | Smith-Jones                     | ok
             | given-names          | ANNE MARIE                | Anne-Marie                      | ok
             | given-names          | ANNE MARIE                | Anne  Marie                     | ok
             | given-names          | ANNE MARIE                | Anne–Marie                      | ok
          IE | surname              | OBRIEN                    | O'Brien                         | ok
          IE | surname              | OBRIEN                    | O’Brien                         | ok
          IE | surname              | O BRIEN                   | O'Brien                         | ok
          US | surname              | SMITH JR                  | Smith, Jr.                      | ok
          FR | surname              | D'ARTAGNAN                | Dartagnan                       | ok
          FR | given-names          | ELEONORE                  | Éléonore                        | ok
          FR | given-names          | FRANÇOIS                  | FRANCOIS                        | ok
          FR | surname              | LEFŒBVRE                  | LEFOEBVRE                       | ok
          DE | surname              | MUELLER                   | Müller                          | ok
          DE | surname              | MULLER                    | Müller                          | ok
          DE | surname              | GROSS                     | Groß                            | ok
          DE | surname              | STRASSER                  | STRAẞER                         | ok
          AT | given-names          | JOERG                     | Jörg                            | ok
          SE | surname              | AAKESSON                  | Åkesson                         | ok
          SE | surname              | AKESSON                   | Åkesson                         | ok
          DK | surname              | SOERENSEN                 | Sørensen                        | ok
          IS | surname              | THORDARDOTTIR             | Þórðardóttir                    | ok
          PL | surname              | WALESA                    | Wałęsa                          | ok
          PL | given-names          | LUKASZ                    | Łukasz                          | ok
          CZ | surname              | DVORAK                    | Dvořák                          | ok
          TR | given-names          | ISIK                      | Işık                            | ok
          TR | given-names          | İPEK                      | ipek                            | ok
          TR | surname              | OZTURK                    | Öztürk                          | ok
          TR | surname              | CELIK                     | Çelik                           | ok
          AZ | surname              | ALIYEVA                   | Aliyeva                         | ok
          RO | surname              | STEFANESCU                | Ștefănescu                      | ok
          VN | surname              | NGUYEN                    | Nguyễn                          | ok
          VN | given-names          | THI DUNG                  | Thị Dũng                        | ok
          VN | surname              | DANG                      | Đặng                            | ok
          VN | surname              | TRUONG                    | Trương                          | ok
          ES | surname              | GARCIA LOPEZ              | García López                    | ok
          ES | surname              | MUNOZ                     | Muñoz                           | ok
          ES | surname              | MUNXXOZ                   | Muñoz                           | ok
          PT | surname              | GONCALVES                 | Gonçalves                       | ok
          NL | surname              | VAN DER BERG              | van der Berg                    | ok
          NL | surname              | IJSSEL                    | Ĳssel                           | ok
          EG | surname              | EL SAYED                  | El-Sayed                        | ok
          # One name, twice from Cyrillic or Arabic letters, or with an accent in two ways
          RU | given-names          | YULIA                     | IULIIA                          | transliteration look
          RU | given-names          | SERGEY                    | SERGEI                          | transliteration look
          RU | given-names          | DMITRY                    | DMITRII                         | transliteration look
          RU | given-names          | ALEXEY                    | ALEKSEI                         | transliteration look
          RU | given-names          | EKATERINA                 | YEKATERINA                      | transliteration look
          RU | given-names          | FYODOR                    | FEDOR                           | transliteration look
          RU | surname              | TSOI                      | TCOI                            | transliteration look
          RU | surname              | KHARITONOV                | HARITONOV                       | transliteration look
          RU | surname              | SHCHERBAKOV               | SCHERBAKOV                      | transliteration look
          RU | surname              | SOLOVYEV                  | SOLOVEV                         | transliteration look
          UA | given-names          | YURII                     | IURII                           | transliteration look
          UA | given-names          | MARIIA                    | MARIYA                          | transliteration look
          KZ | given-names          | YERLAN                    | ERLAN                           | transliteration look
          DE | surname              | MUELLER                   | MULLER                          | transliteration look
             | surname              | MUELLER                   | MULLER                          | transliteration look
          EG | surname              | EL SAYED                  | AL-SAYED                        | transliteration look
          EG | surname              | ELSAYED                   | El Sayed                        | spelling look
          EG | surname              | ELSAYED                   | Al Sayed                        | transliteration look
          SA | surname              | AL SHARIF                 | ASH-SHARIF                      | transliteration look
          EG | given-names          | MOHAMED                   | Mohammed                        | transliteration look
          PK | given-names          | MUHAMMAD                  | Mohammad                        | transliteration look
          IQ | given-names          | HUSSEIN                   | Hussain                         | transliteration look
          UA | given-names          | SERHII                    | SERGII                          | transliteration look
          # Other letters
          US | given-names          | SAMUEL                    | SAMUL                           | spelling mismatch
          GB | surname              | POEL                      | POL                             | spelling mismatch
          US | given-names          | BRIAN                     | BRYAN                           | spelling mismatch
          US | given-names          | SARAH                     | SARA                            | spelling mismatch
          RU | surname              | IVANOV                    | IVANOFF                         | spelling mismatch
          RU | surname              | PETROV                    | PETROVA                         | spelling mismatch
          IN | surname              | KUMAR                     | KUMARR                          | spelling mismatch
          TR | surname              | SAHIN                     | SHAHIN                          | spelling mismatch
          PL | surname              | KOWALSKI                  | KOWALSKA                        | spelling mismatch
             | surname              | SMITH                     | JONES                           | spelling mismatch
             | given-names          | JEANPAUL                  | Jean-Paul                       | spelling look
          NL | surname              | VAN DER BERG              | VANDERBERG                      | spelling look
          # Names that only one has, and their order
             | given-names          | JOHN PAUL                 | JOHN                            | missing-name mismatch
             | given-names          | JOHN PAUL                 | JOHN P.                         | missing-name mismatch
          ES | surname              | GARCIA LOPEZ              | GARCÍA                          | missing-name mismatch
          NL | surname              | VAN DER BERG              | BERG                            | missing-name mismatch
          US | surname              | SMITH JR                  | SMITH                           | missing-name look
          NL | surname              | VAN DER BERG              | Berg, van der                   | order-of-names look
          VN | given-names          | VAN MINH                  | MINH VAN                        | order-of-names look
          # Look-alike letters and digits
             | surname              | SMITH                     | SМITH                           | look-alike mismatch
             | surname              | COOPER                    | CООPER                          | look-alike mismatch
             | surname              | LOPEZ                     | L0PEZ                           | look-alike mismatch
             | surname-cyrillic     | СМИТ                      | CМИТ                            | look-alike mismatch
             | passport-number      | AB1234567                 | АВ1234567                       | look-alike mismatch
             | passport-number      | AO123456                  | A0123456                        | look-alike mismatch
             | passport-number      | C1I234567                 | C11234567                       | look-alike mismatch
             | email                | anna@example.org          | аnna@example.org                | look-alike mismatch
             | surname              | ALI                       | AII                             | spelling mismatch
             | surname              | KUMAR                     | KUMAR (Кумар)                   | script mismatch
             | surname-cyrillic     | СОМ                       | СOМ                             | look-alike mismatch
          # Cyrillic against Cyrillic
          RU | given-names-cyrillic | Артём                     | АРТЕМ                           | ok
          RU | surname-cyrillic     | Салтыков-Щедрин           | Салтыков Щедрин                 | ok
          UA | surname-cyrillic     | Дем'яненко                | Демяненко                       | ok
          KZ | given-names-cyrillic | Нұрлан                    | Нурлан                          | transliteration look
          KZ | given-names-cyrillic | Әсел                      | Асел                            | transliteration look
          RU | surname-cyrillic     | Иванов                    | Иваново                         | spelling mismatch
          RU | given-names-cyrillic | Наталья                   | Наталия                         | spelling mismatch
          RU | surname-cyrillic     | Крылов                    | Крилов                          | spelling mismatch
          RU | given-names-cyrillic | Анна Мария                | Анна                            | missing-name mismatch
          # Dates
             | birth-date           | 1990-05-07                | 1990-05-07                      | ok
             | birth-date           | 1990-05-07                | 1990-07-05                      | day-and-month-swapped mismatch
             | birth-date           | 1990-05-17                | 1990-17-05                      | day-and-month-swapped mismatch
             | birth-date           | 1990-05-17                | 1991-05-17                      | other-date mismatch
             | passport-until       | 2031-03-01                | 2031-03-11                      | other-date mismatch
          # Numbers, codes, addresses
             | passport-number      | N 1234567                 | N1234567                        | ok
             | passport-number      | C01X-00T47                | c01x00t47                       | ok
             | passport-number      | N1234567                  | N1234576                        | other-value mismatch
             | iin                  | 900517 300018             | 900517300018                    | ok
             | phone                | +7 701 123-45-67          | 8 (701) 123 45 67               | ok
             | phone                | +49 30 123456             | 0049 30 123456                  | ok
             | phone                | +7 701 123 45 67          | 701 1234567                     | other-value look
             | phone                | +7 701 123 45 67          | +7 701 123 45 68                | other-value look
             | email                | Anna@Example.org          | anna@example.org                | ok
             | email                | anna@example.org          | ana@example.org                 | other-value look
             | sex                  | F                         | f                               | ok
             | sex                  | F                         | M                               | other-value mismatch
             | nationality          | DE                        | D                               | ok
             | nationality          | IN                        | IND                             | ok
             | nationality          | IN                        | PK                              | other-value mismatch
             | home-address         | 12, Main Street, Pune     | 12 MAIN STREET PUNE             | ok
             | home-address         | 12 Main Street, Pune      | 12 Main St., Pune               | other-value look
             | home-address         | 12 Main Street, Pune      | Pune, 12 Main Street            | other-value look
             | home-address         | 12 Main Street, Pune      | 21 Main Street, Pune            | other-value mismatch
          RU | home-address         | г. Москва, ул. Мира, д. 5 | город Москва, улица Мира, дом 5 | other-value look
             | birth-place          | BERLIN                    | Berlin                          | ok
             | birth-place          | Berlin                    | Берлин                          | ok
             | birth-place          | Berlin                    | Berlin, Germany                 | other-value look
             | birth-place          | Köln                      | Cologne                         | other-value mismatch
             | host-address         | Алматы қаласы             | город Алматы                    | other-value look
          """)
  void pairsAreTold(
      @Nullable String nationality, String field, String mine, String theirs, String told) {
    var expected = told.equals("ok") ? List.of() : List.of(told);
    var of = Field.valueOf(field.toUpperCase(Locale.ROOT).replace('-', '_'));
    assertThat(told(nationality, of, mine, of, theirs)).isEqualTo(expected);
    assertThat(told(nationality, of, theirs, of, mine)).as("the other way").isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1} / {2} -> {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          # Doc 9303, each language by its own exceptions
          RU | Юлия Щеглова       | IULIIA SHCHEGLOVA  | ok
          RU | Подъячев           | PODIEIACHEV        | ok
          RU | Хрущёв             | KHRUSHCHEV         | ok
          RU | Цой                | TSOI               | ok
          UA | Сергій             | SERHII             | ok
          UA | Юрій Згурський     | YURII ZGHURSKYI    | ok
          UA | Єва Яйко           | YEVA YAIKO         | ok
          UA | Ґалаґан            | GALAGAN            | ok
          BY | Міхаіл Дзёмкін     | MIKHAIL DZIOMKIN   | ok
          BG | Щерев              | SHTEREV            | ok
          MK | Ќосев Џино         | KJOSEV DJINO       | ok
          RS | Живковић Цвета     | ZIVKOVIC CVETA     | ok
          KZ | Нұрсұлтан          | NURSULTAN          | ok
          KZ | Әлия Қасымова      | ALIIA KASYMOVA     | ok
          KZ | Ғалымжан Өтеген    | GALYMZHAN OTEGEN   | ok
          # Other rules and customs
          RU | Юлия               | YULIA              | transliteration look
          RU | Цой                | TCOI               | transliteration look
          RU | Алексей            | ALEXEY             | transliteration look
          RU | Дмитрий            | DMITRY             | transliteration look
          RU | Фёдор              | FYODOR             | transliteration look
          UA | Сергій             | SERGII             | transliteration look
          UA | Олексій            | OLEKSIY            | transliteration look
          KZ | Ерлан              | YERLAN             | transliteration look
          KZ | Қанат              | QANAT              | transliteration look
          KZ | Хилл               | HILL               | transliteration look
          # Other names
          RU | Иванов             | PETROV             | spelling mismatch
          RU | Дмитрий            | VLADIMIR           | spelling mismatch
          # Names from Latin letters, written by ear
          DE | Мюллер             | MUELLER            | ok
          DE | Шмидт              | SCHMIDT            | ok
          US | Джон Райт          | JOHN WRIGHT        | ok
          US | Майкл              | MICHAEL            | ok
          FR | Жан                | JEAN               | ok
          FR | Бушар              | BOUCHARD           | ok
          ES | Хоакин Эрнандес    | JOAQUIN HERNANDEZ  | ok
          IT | Джузеппе           | GIUSEPPE           | ok
          IN | Раджеш Кумар       | RAJESH KUMAR       | ok
          CN | Чжан Вэй           | ZHANG WEI          | ok
          VN | Нгуен Тхи Минь     | NGUYEN THI MINH    | ok
          PL | Щепаньский         | SZCZEPANSKI        | ok
          TR | Челик              | CELIK              | ok
          EG | Хусейн             | HUSSEIN            | ok
          NL | Ван дер Берг       | VAN DER BERG       | ok
          DE | Мюллер             | SCHNEIDER          | spelling look
          IN | Раджеш             | MUKESH             | spelling look
          ES | Гарсия             | GARCIA MONTENEGRO  | missing-name look
          """)
  void namesInTwoAlphabetsAreTold(
      @Nullable String nationality, String cyrillic, String latin, String told) {
    var expected = told.equals("ok") ? List.of() : List.of(told);
    assertThat(told(nationality, Field.SURNAME, latin, Field.SURNAME_CYRILLIC, cyrillic))
        .isEqualTo(expected);
    assertThat(told(nationality, Field.SURNAME_CYRILLIC, cyrillic, Field.SURNAME, latin))
        .as("the other way")
        .isEqualTo(expected);
  }

  /** What is told of a paper, each as kind and severity. */
  private static List<String> told(
      @Nullable String nationality, Field field, String mine, Field other, String theirs) {
    Map<Field, String> own = new EnumMap<>(Field.class);
    Optional.ofNullable(nationality).ifPresent(country -> own.put(Field.NATIONALITY, country));
    own.put(field, mine);
    var paper = new Statement(PAPER, Optional.empty(), Map.of(other, theirs));
    return Consistency.check(own, List.of(paper), Map.of()).stream()
        .filter(finding -> finding.document().isPresent())
        .map(MismatchTableTest::kindAndSeverity)
        .distinct()
        .filter(told -> isOfThePair(told))
        .toList();
  }

  /** The check digit of a made-up IIN is another test's. */
  private static boolean isOfThePair(String told) {
    return !told.startsWith(Discrepancy.CHECK_DIGIT.id());
  }

  private static String kindAndSeverity(Finding finding) {
    return finding.kind().id() + " " + finding.severity().id();
  }
}
