package app.qadam.desktop;

import app.qadam.desktop.kit.Theme;
import app.qadam.model.Named;
import app.qadam.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws everything there is, to be looked at; packaging/draw-all.sh says how to narrow it. */
final class AllPictures {
  private AllPictures() {}

  /** Draws into the folder of the first argument; the others narrow, as {@code --text=100,150}. */
  public static void main(String[] arguments) {
    Map<String, List<String>> wanted = new HashMap<>();
    for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
      var parts = argument.split("=", -1);
      wanted.put(parts[0], List.of(parts[1].split(",", -1)));
    }
    var pages = wanted.getOrDefault("--pages", List.of(""));
    var shots =
        Shots.all().stream()
            .filter(shot -> pages.stream().anyMatch(shot.name()::contains))
            .toList();
    int drawn = Screens.draw(Path.of(arguments[0]), shots, looks(wanted));
    System.out.println("drew " + drawn + " pictures");
    System.exit(0);
  }

  private static List<Look> looks(Map<String, List<String>> wanted) {
    var all = Texts.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toList());
    List<Look> looks = new ArrayList<>();
    for (String size :
        wanted.getOrDefault("--sizes", List.of("900x600", "1280x800", "1920x1080"))) {
      var sides = size.split("x", 2);
      for (String language : wanted.getOrDefault("--languages", all)) {
        for (String theme : wanted.getOrDefault("--themes", List.of("light", "dark"))) {
          for (String text : wanted.getOrDefault("--text", List.of("90", "100", "125", "150"))) {
            looks.add(
                new Look(
                    Locale.of(language),
                    Named.find(Theme.class, theme).orElseThrow(),
                    Integer.parseInt(sides[0]),
                    Integer.parseInt(sides[1]),
                    Integer.parseInt(text)));
          }
        }
      }
    }
    return looks;
  }
}
