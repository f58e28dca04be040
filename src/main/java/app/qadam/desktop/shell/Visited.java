package app.qadam.desktop.shell;

import app.qadam.desktop.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The places that were gone to, with a way back and forward through them. */
final class Visited {
  /** Nobody walks back further. */
  private static final int MOST = 50;

  private final List<Place> places = new ArrayList<>();
  private final Consumer<Place> open;
  private int here = -1;

  /** Set while it is the way back or forward that goes to a place. */
  private boolean isWalking;

  Visited(Consumer<Place> open) {
    this.open = open;
  }

  /** The window came to a place. */
  void came(Place place) {
    if (isWalking || (here >= 0 && places.get(here).equals(place))) {
      return;
    }
    places.subList(here + 1, places.size()).clear();
    places.add(place);
    if (places.size() > MOST) {
      places.removeFirst();
    }
    here = places.size() - 1;
  }

  boolean hasBack() {
    return here > 0;
  }

  boolean hasForward() {
    return here + 1 < places.size();
  }

  void back() {
    if (hasBack()) {
      walk(here - 1);
    }
  }

  void forward() {
    if (hasForward()) {
      walk(here + 1);
    }
  }

  private void walk(int to) {
    here = to;
    isWalking = true;
    try {
      open.accept(places.get(to));
    } finally {
      isWalking = false;
    }
  }

  /** The buttons at the side of a mouse go back and forward as well. */
  void listenIn(Scene scene, BooleanSupplier isPossible) {
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          boolean isBack = pressed.getButton() == MouseButton.BACK;
          if (!isPossible.getAsBoolean()
              || (!isBack && pressed.getButton() != MouseButton.FORWARD)) {
            return;
          }
          pressed.consume();
          if (isBack) {
            back();
          } else {
            forward();
          }
        });
  }

  /** Another file is open: its ways begin anew. */
  void forget() {
    places.clear();
    here = -1;
  }
}
