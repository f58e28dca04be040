package app.qadam.desktop.search;

import app.qadam.desktop.kit.Place;
import java.util.List;

/** What happens when something that was found is chosen. */
public sealed interface Goal {
  /** Runs the command of this id. */
  record Run(String command) implements Goal {}

  /**
   * Goes to a page, and there to one spot.
   *
   * @param press ids of buttons that open the part of the page in which the spot is
   * @param spots ids of controls, the first that is there gets the focus
   * @param words a text of the page to bring into sight where no control is; may be empty
   */
  record Go(Place place, List<String> press, List<String> spots, String words) implements Goal {
    public Go {
      press = List.copyOf(press);
      spots = List.copyOf(spots);
    }
  }

  /** Goes to a page. */
  static Goal to(Place place) {
    return new Go(place, List.of(), List.of(), "");
  }

  /** Goes to a page and to the first of these controls that is there. */
  static Goal to(Place place, String... spots) {
    return new Go(place, List.of(), List.of(spots), "");
  }

  /** Goes to a part of a page, and to these words of it. */
  static Goal words(Place place, String press, String words) {
    return new Go(place, List.of(press), List.of(), words);
  }
}
