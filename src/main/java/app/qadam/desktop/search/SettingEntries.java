package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import app.qadam.desktop.kit.Situation;
import app.qadam.desktop.kit.Theme;
import app.qadam.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Each single setting, and where it is. */
final class SettingEntries implements Source {
  private final Spoken spoken;

  SettingEntries(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public List<Entry> entries(Situation now) {
    return List.of(
        setting("theme", "settings.theme", themes(), "theme-" + Theme.SYSTEM.id()),
        setting("language", "settings.language", languages(), "language-en"),
        setting("text-size", "settings.text-size", List.of("100 % 125 % 150 %"), "text-size-100"),
        setting("lock-after", "settings.lock-after", List.of(), "lock-after-0"),
        elsewhere("passphrase", "settings.protection", new Place.Protection(), "protection-state"),
        elsewhere("backups-choose", "backups.choose", new Place.Backups(), "backups-choose"),
        elsewhere("backups-folder", "backups.folder", new Place.Backups(), "backups-folder"),
        elsewhere("rates", "rates.import", new Place.Rates(), "rates-import"),
        elsewhere("facts", "facts.import", new Place.Rates(), "facts-import"));
  }

  private Entry setting(String id, String key, List<String> choices, String spot) {
    return spoken.entry(
        "setting-" + id,
        Kind.SETTING,
        spoken.texts().get(key),
        spoken.texts().get("page.settings"),
        Goal.to(new Place.Settings(), spot),
        Spoken.and(spoken.all(key), spoken.all(key + ".hint"), choices));
  }

  private Entry elsewhere(String id, String key, Place place, String spot) {
    return spoken.entry("setting-" + id, Kind.SETTING, key, "", Goal.to(place, spot));
  }

  private List<String> themes() {
    List<String> names = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      names.addAll(spoken.all("theme." + theme.id()));
    }
    return names;
  }

  private List<String> languages() {
    List<String> names = new ArrayList<>();
    Texts.LANGUAGES.forEach(
        language -> names.addAll(spoken.all("language." + language.getLanguage())));
    return names;
  }
}
