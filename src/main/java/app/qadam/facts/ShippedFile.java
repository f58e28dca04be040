package app.qadam.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The facts files that Qadam ships with, each with a name at its top that no other has. */
enum ShippedFile {
  CALENDAR("calendar.json", "years"),
  COUNTRIES("countries.json", "countries"),
  DOCUMENTS("documents.json", "documents"),
  E_VISA("evisa.json", "tiers"),
  HAND_IN("hand-in.json", "handIns"),
  HELP("help.json", "glossary"),
  LEGALISATION("legalisation.json", "parties"),
  PROGRAMS("programs.json", "programs"),
  RATES("rates.json", "perUsd"),
  REQUIREMENTS("requirements.json", "requirements"),
  RULES("rules.json", "rules"),
  STAGES("stages.json", "stages"),
  STEPS("steps.json", "steps"),
  VISA_FREE("visa-free.json", "inWindow"),
  /** The last, because other files name their sources too. */
  SOURCES("sources.json", "sources");

  private final String fileName;
  private final String mark;

  ShippedFile(String fileName, String mark) {
    this.fileName = fileName;
    this.mark = mark;
  }

  String fileName() {
    return fileName;
  }

  /** Which file has the form of what stands here. */
  static Optional<ShippedFile> like(Place top) {
    return Arrays.stream(values()).filter(file -> top.at(file.mark).isThere()).findFirst();
  }

  static boolean isOne(String fileName) {
    return names().contains(fileName);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(ShippedFile::fileName).toList();
  }
}
